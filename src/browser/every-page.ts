/** What moves on every page, in one script that stands in it. */
import './theme-switch.ts'
import './menu.ts'
import './language-link.ts'
import './offline/register.ts'
