# Sourced by ./dateline and .ci/run: finds a JDK of at least the version the project needs, whatever "java" on the PATH is.

# find_jdk VERSION: prints the home of a JDK (with a compiler) of that feature version or later; fails where there is none.
find_jdk() {
  for home in "${JAVA_HOME:-}" "$(home_of "$(command -v javac 2>/dev/null)")" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ "$(feature_version "$home")" -ge "$1" ]; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

# The release file of a JDK says JAVA_VERSION="25.0.1"; reading it is faster than starting the JVM.
feature_version() {
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  printf '%s\n' "${version:-0}"
}

home_of() {
  [ -n "$1" ] || return 0
  real=$(readlink -f "$1" 2>/dev/null) || real=$1
  dirname "$(dirname "$real")"
}
