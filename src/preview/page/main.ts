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

/** The questions to start with are waited for so long: they are worked out of articles. What comes later is shown when it comes. */
const WAIT_MS = 500;

/** The page begins here. */
const offered = connection.starters(preferences.locale()).then(
  ({ questions }) => questions,
  () => [],
);
const late = new Promise<readonly string[]>((resolve) => setTimeout(resolve, WAIT_MS, []));
const [setup, questions] = await Promise.all([connection.setup(), Promise.race([offered, late])]);
startPage(setup, questions);
