#!/usr/bin/env bash
# healthy PORT: succeeds when the service on this port is ready. Needs nothing in the image but bash.
exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
printf 'GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
IFS= read -r -t 5 status <&3
case "$status" in *" 200"*) exit 0 ;; *) exit 1 ;; esac
