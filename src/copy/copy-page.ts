import { bindForms } from './bind-forms.ts';
import { bindQuotes } from './bind-quotes.ts';

bindForms(document);
bindQuotes(document);
