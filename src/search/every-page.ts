import { focusSearch } from './focus-search.ts';
import { markPage } from './mark-page.ts';

// On every page: marks what a search led here for, and opens the search by key.
markPage(new URLSearchParams(location.search).get('q') ?? '');
addEventListener('keydown', focusSearch);
