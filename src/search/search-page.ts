document.documentElement.dataset['search'] = 'ready';
