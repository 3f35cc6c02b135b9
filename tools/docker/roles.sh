#!/bin/sh
# The two logins of Guichet: one owns the schema and migrates, the other serves and obeys row-level security.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" <<'SQL'
CREATE ROLE guichet_owner LOGIN PASSWORD :'owner';
CREATE ROLE guichet_app LOGIN PASSWORD :'app';
GRANT CREATE ON DATABASE guichet TO guichet_owner;
GRANT CREATE, USAGE ON SCHEMA public TO guichet_owner;
GRANT USAGE ON SCHEMA public TO guichet_app;
SQL
