/** The same table for nginx: what its `http` and what the `server` (or a `location` of it) includes. */
import { SUMS_FILE } from '../files/checksums.ts'
import { homePath, missingPath } from '../urls.ts'
import { cacheControl, HASHED, headers, mediaTypes } from './table.ts'

const types = Map.groupBy(Object.entries(mediaTypes), ([, { type }]) => type)
const texts = Object.entries(mediaTypes).filter(([, { text }]) => text)

/**
 * Variables, which only `http` may define. What depends on address or status is a value, not a place: a header that nginx adds in one
 * place hides those of all around it. A part of a file is not kept: nginx learns too late that there is no such part.
 */
export const httpConf = (base: string): string => `\
map "$http_range $status $uri" $policy_cache {
  default "${cacheControl.checked}";
  "~^ (?:200|304) ${escaped(base)}(?:${HASHED})$" "${cacheControl.hashed}";
}
map $uri $policy_missing {
  default ${base}${missingPath('zh')};
  "~^${escaped(base)}${homePath('en').replace(/\/$/, '(?:/|$)')}" ${base}${missingPath('en')};
}
map $uri $policy_vary {
  default "";
  "~(?:/|/${SUMS_FILE}|\\.(?:${texts.map(([extension]) => extension).join('|')}))$" "Accept-Encoding";
}
map $status $policy_allow {
  default "";
  405 "GET, HEAD";
}
`

/** @param root folder in which the site stands, below its path */
export const siteConf = (base: string, root: string): string => `\
root "${root}";
index index.html;
autoindex off;
absolute_redirect off;
server_tokens off;
log_not_found off;

types {
${[...types].map(([type, files]) => `  ${type} ${files.map(([extension]) => extension).join(' ')};`).join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${[...new Set(texts.map(([, { type }]) => type))].filter((type) => type !== 'text/html').join(' ')};

# Files compressed beforehand, for whoever asks: through proxies too.
gzip off;
gzip_static on;
gzip_http_version 1.0;
gzip_proxied any;
gzip_vary off;

${Object.entries(headers)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
add_header Cache-Control $policy_cache always;
add_header Vary $policy_vary always;
add_header Allow $policy_allow always;

# A folder without a page is missing, not forbidden.
error_page 403 404 =404 $policy_missing;
if ($request_method !~ "^(?:GET|HEAD)$") {
  return 405;
}
location ~ "/\\.|\\.(?:br|gz)$" {
  return 404;
}
location = ${base}${SUMS_FILE} {
  default_type text/plain;
}
`

const escaped = (base: string): string => base.replaceAll('.', '\\.')
