// Stands first in each page, and hears what the page complains of; kept with the tab, so that it outlives the page.
{
  // A page that is left cancels what it no longer needs.
  let isLeft = false
  addEventListener('beforeunload', () => {
    isLeft = true
  })
  const hear = (what) => {
    if (isLeft) return
    sessionStorage.setItem(
      'heard',
      `${sessionStorage.getItem('heard') || ''}${what} (${location.pathname})\n`,
    )
  }
  addEventListener(
    'error',
    (event) => {
      if (event.message !== undefined) hear(`error ${event.message} ${event.filename}:${event.lineno}`)
      else hear(`not loaded: ${event.target.src || event.target.href}`)
    },
    // What does not load tells nobody above it.
    true,
  )
  addEventListener('unhandledrejection', ({ reason }) => hear(`rejected ${reason}`))
  document.addEventListener('securitypolicyviolation', (event) =>
    hear(
      `policy ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile || ''}:${event.lineNumber}`,
    ),
  )
  for (const level of ['error', 'warn']) {
    const say = console[level]
    console[level] = (...words) => {
      hear(`console.${level} ${words.join(' ')}`)
      say.apply(console, words)
    }
  }
}
