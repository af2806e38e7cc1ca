#!/bin/sh
# Brings the Chromium that the page tests need, where that is possible. Never fails: a page test without
# a browser says so itself.
browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

browser >/dev/null 2>&1 && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && grep -qiE '^ID(_LIKE)?=.*(debian|ubuntu)' /etc/os-release; then
  echo "Installing Chromium and a Chinese font for the page tests ..."
  DEBIAN_FRONTEND=noninteractive
  export DEBIAN_FRONTEND
  # apt-get update has a lock that it doesn't wait for, so another build's update is waited for here.
  tries=0
  until apt-get -qq update || [ "$tries" -ge 30 ]; do
    tries=$((tries + 1))
    sleep 2
  done
  apt-get -qq -y -o DPkg::Lock::Timeout=300 install --no-install-recommends chromium fonts-noto-cjk >/dev/null ||
    apt-get -y -o DPkg::Lock::Timeout=300 install --no-install-recommends chromium fonts-noto-cjk
fi

browser >/dev/null 2>&1 || echo "No Chromium here: install chromium (Debian: apt install chromium fonts-noto-cjk) for the page tests."
exit 0
