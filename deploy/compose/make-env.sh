#!/bin/sh
# Writes .env for docker compose: versions, and passwords that nobody else knows. Never overwrites one.
set -eu
cd "$(dirname "$0")/../.."
if [ -e .env ]; then
  echo ".env exists already and was left alone; delete it to make a new one" >&2
  exit 1
fi

secret() {
  LC_ALL=C tr -dc 'A-Za-z0-9' < /dev/urandom | head -c "$1"
}
version() {
  sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml | head -n 1
}

umask 077
cat > .env <<END
# Made by deploy/compose/make-env.sh. Keep it to yourself.
ELASTIC_VERSION=$(version elasticsearch.version)
KAFKA_VERSION=$(version kafka.version)
ELASTIC_PASSWORD=$(secret 24)
KIBANA_PASSWORD=$(secret 24)
KIBANA_ENCRYPTION_KEY=$(secret 40)
DATELINE_PASSWORD=$(secret 24)
DATELINE_READER_PASSWORD=$(secret 24)
DATELINE_INGEST_TOKEN=$(secret 40)
DATELINE_QUERY_TOKEN=$(secret 40)
END
echo "wrote .env; next: docker compose up --build --detach"
