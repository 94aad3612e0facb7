document.title = 'Roledex';
