// Additions only: every page works without this.
document.addEventListener('keydown', event => {
  const typing = /^(input|textarea|select)$/i.test(document.activeElement.tagName);
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById('q').focus();
  } else if (event.key === 'Escape' && !typing) {
    document.activeElement.blur();
  }
});
