import { bindForms } from './bind-forms.ts';

bindForms(document);
