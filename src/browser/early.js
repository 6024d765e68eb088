// Before the first paint: the reader's color scheme and, side by side, the choice of languages.
{
  const root = document.documentElement
  const views = ['both', 'zh', 'en']
  let saved = {}
  try {
    saved = { theme: localStorage.theme, view: localStorage.view }
  } catch {
    // Storage may be forbidden; the system's scheme and both languages then hold.
  }
  if (saved.theme === 'light' || saved.theme === 'dark') root.dataset.theme = saved.theme
  const asked = new URLSearchParams(location.search).get('view')
  root.dataset.view = [asked, saved.view].find((v) => views.includes(v)) ?? 'both'
  root.dataset.script = ''
}
