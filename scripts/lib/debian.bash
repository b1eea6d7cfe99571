# Installing Debian packages as root, with sudo, or by telling a person how. Source after say.bash.

# install_packages NAME… installs them without questions.
install_packages() {
  has apt-get || stop "these programs are missing: $*" \
    "They can only be installed by themselves on Debian or Ubuntu." \
    "Please install them with the package manager of this machine and run the command again."
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    has sudo || stop "these packages are missing: $*" \
      "Please run as root:  apt-get update && apt-get install --no-install-recommends $*"
    as_root=(sudo)
  fi
  say "Installing the Debian packages $*."
  retry "${as_root[@]}" apt-get update -qq || stop "the list of Debian packages cannot be fetched"
  retry "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
    stop "the packages could not be installed: $*"
}
