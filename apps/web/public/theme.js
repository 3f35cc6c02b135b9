// Sets the theme before the first paint; `core/preferences.ts` takes over once the application runs.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('guichet.theme');
  } catch {
    // Storage may be switched off: the system's theme then applies.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
