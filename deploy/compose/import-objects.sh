#!/usr/bin/env bash
# Runs in a container beside Kibana, and does what `dateline kibana import` does from outside: imports the objects, has dates
# written in UTC, and makes the role for editors. Fails unless all of it was taken.
set -euo pipefail

kibana=http://kibana:5601

call() { # METHOD PATH JSON
  curl --silent --show-error --fail-with-body --user "elastic:$ELASTIC_PASSWORD" --header 'kbn-xsrf: true' \
    --header 'x-elastic-internal-origin: dateline' --header 'Content-Type: application/json' \
    --request "$1" "$kibana$2" --data "$3"
  echo
}

import() {
  for attempt in 1 2 3 4 5 6 7 8 9 10; do
    answer=$(curl --silent --show-error --user "elastic:$ELASTIC_PASSWORD" --header 'kbn-xsrf: true' \
      --form file=@/dateline.ndjson "$kibana/api/saved_objects/_import?overwrite=true") || answer="no answer"
    # A partial failure comes with status 200 too: only the body tells.
    case "$answer" in *'"success":true'*) echo "$answer"; return 0 ;; esac
    echo "attempt $attempt: $answer" >&2
    sleep 6
  done
  return 1
}

import
# Calendar dates are stored as UTC: a browser west of Greenwich would show the day before.
call POST /api/kibana/settings '{"changes":{"dateFormat:tz":"UTC"}}'
call PUT /api/security/role/dateline-editor '{
  "description": "Reads Dateline'"'"'s articles and findings",
  "elasticsearch": {
    "cluster": [],
    "indices": [{
      "names": ["news-articles", "news-entities", "news-quotes", "news-events", "news-dead-letters"],
      "privileges": ["read", "view_index_metadata"]
    }]
  },
  "kibana": [{ "base": ["read"], "feature": {}, "spaces": ["default"] }]
}'
