import './style/base.css';
import './style/layout.css';
import './style/message.css';
import './style/composer.css';
import './style/pane.css';
import { connection } from './connection.ts';
import { startPage } from './page.ts';

/** The page begins here. */
const [setup, { questions }] = await Promise.all([
  connection.setup(),
  connection.starters().catch(() => ({ questions: [] })),
]);
startPage(setup, questions);
