/** The looks of the book on a reader's screen: the reader's own fonts and colors, our measures. */
export const style = `@charset "utf-8";
body { line-height: 1.75; }
:lang(en) { line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.4; text-align: start; break-after: avoid; margin: 1.2em 0 0.5em; }
h1 { font-size: 1.4em; }
h2 { font-size: 1.25em; }
h3 { font-size: 1.1em; }
h4 { font-size: 1em; }
h1 > span, h2 > span, h3 > span, h4 > span { display: block; }
h1 > :lang(en), h2 > :lang(en), h3 > :lang(en), h4 > :lang(en) { font-size: 0.85em; }
.number { font-weight: normal; }
img.cover { display: block; max-inline-size: 100%; max-block-size: 100vh; margin: 0 auto; }
p { margin: 0.4em 0; }
p:lang(zh-Hans) { text-align: justify; }
p.address { margin: 0; font-size: 0.65em; text-align: end; }
p.letterhead, p.number { text-align: center; }
p.letterhead { font-weight: bold; }
p.signature { text-align: end; }
p.units, p.record { font-size: 0.9em; }
nav ol { list-style: none; padding-inline-start: 1.2em; }
nav a > span { display: block; }
nav a > :lang(en) { font-size: 0.85em; }
dt { font-weight: bold; }
dd { margin: 0 0 0.6em; overflow-wrap: anywhere; }
dd a { display: block; }
`
