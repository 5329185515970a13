import './style/base.css';
import './style/buttons.css';
import './style/layout.css';
import './style/forms.css';
import './style/sidebar.css';
import './style/message.css';
import './style/markdown.css';
import './style/embed.css';
import './style/controls.css';
import './style/composer.css';
import './style/listbox.css';
import './style/pane.css';
import './style/why.css';
import { connection } from './connection.ts';
import { startPage } from './page.ts';
import { preferences } from './preferences.ts';

/** The page begins here. */
const [setup, { questions }] = await Promise.all([
  connection.setup(),
  connection.starters(preferences.locale()).catch(() => ({ questions: [] })),
]);
startPage(setup, questions);
