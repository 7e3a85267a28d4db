#!/usr/bin/env bash
# Runs in a container beside Elasticsearch: gives Kibana its password and makes the accounts that index-service writes
# and query-service reads with.
set -euo pipefail

call() { # METHOD PATH JSON
  curl --silent --show-error --fail-with-body --user "elastic:$ELASTIC_PASSWORD" --header 'Content-Type: application/json' \
    --request "$1" "http://elasticsearch:9200$2" --data "$3"
  echo
}

call POST /_security/user/kibana_system/_password "{\"password\":\"$KIBANA_PASSWORD\"}"
call PUT /_security/role/dateline '{
  "cluster": ["monitor", "manage_index_templates"],
  "indices": [{ "names": ["news-*"], "privileges": ["all"] }]
}'
call PUT /_security/user/dateline "{\"password\":\"$DATELINE_PASSWORD\",\"roles\":[\"dateline\"],\"full_name\":\"Dateline index-service\"}"
# maintenance is for the refresh by which /v1/changes is told what was just written.
call PUT /_security/role/dateline_reader '{
  "cluster": ["monitor"],
  "indices": [{ "names": ["news-*"], "privileges": ["read", "view_index_metadata", "monitor", "maintenance"] }]
}'
call PUT /_security/user/dateline_reader "{\"password\":\"$DATELINE_READER_PASSWORD\",\"roles\":[\"dateline_reader\"],\"full_name\":\"Dateline query-service\"}"
