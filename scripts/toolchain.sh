#!/usr/bin/env bash
# What compiles this project, and how is it got? Sets CARGO, RUSTC and the flags, installing what is missing.
#
# Source it:  . scripts/toolchain.sh
#
# TIRKEU_TOOLCHAIN=debian   Debian's compiler, and WebAssembly's standard library built here from its source
# TIRKEU_TOOLCHAIN=rustup   the toolchain on the PATH, with `rustup target add`
# unset                     rustup when it can deliver the target, else debian
#
# Afterwards:
#   CARGO, RUSTC              for native work and for tests in WebAssembly, where a panic has a message
#   SMALL_RUSTC, SMALL_FLAGS  for what is shipped: the smallest build that this compiler can make
#   WASM_BINDGEN_BIN          a folder with wasm-bindgen and its test runner, of the version in Cargo.lock
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TOOLS=$ROOT/.toolchain
TARGET=wasm32-unknown-unknown

. "$ROOT/scripts/debian.sh"

# What is compiled once is not kept in the pieces in which it would be compiled again, nor made for a debugger.
[ -z "${CI:-}" ] || export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0

rustc_says() { "$1" -vV | sed -n "s/^$2: //p"; }

# Builds the standard library once into $1, with the flags in $2 and build-std's parts and features in $3 and
# $4.
sysroot() {
  [ -e "$1/ready" ] || alone build_sysroot "$@"
}

build_sysroot() {
  local dir=$1 flags=$2 parts=$3 features=$4
  # Whoever waited finds it built.
  [ -e "$dir/ready" ] && return 0
  say "building the standard library for WebAssembly (about a minute, once): ${dir##*/}"
  local work=$dir.work host llvm
  rm -rf "$dir" "$work"
  mkdir -p "$work/src"
  host=$(rustc_says /usr/bin/rustc host)
  llvm=$(rustc_says /usr/bin/rustc 'LLVM version')
  cat >"$work/Cargo.toml" <<'TOML'
[package]
name = "empty"
version = "0.0.0"
edition = "2021"
[lib]
path = "src/lib.rs"
[workspace]
[profile.release]
opt-level = "z"
TOML
  printf '#![no_std]\n' >"$work/src/lib.rs"
  env -u CARGO_ENCODED_RUSTFLAGS RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTFLAGS="$flags" \
    CARGO_TARGET_DIR="$work/target" /usr/bin/cargo build --quiet --release \
    --manifest-path "$work/Cargo.toml" --target "$TARGET" "-Zbuild-std=$parts" \
    ${features:+"-Zbuild-std-features=$features"} >&2 || return 1
  mkdir -p "$dir/bin" "$dir/lib/rustlib/$TARGET/lib" "$dir/lib/rustlib/$host/bin"
  find "$work/target/$TARGET/release/deps" -name '*.rlib' ! -name 'libempty*' \
    -exec cp {} "$dir/lib/rustlib/$TARGET/lib/" \;
  ln -s "$(/usr/bin/rustc --print sysroot)/lib/rustlib/$host/lib" "$dir/lib/rustlib/$host/lib"
  ln -s "/usr/bin/lld-${llvm%%.*}" "$dir/lib/rustlib/$host/bin/rust-lld"
  printf '#!/bin/sh\nexec /usr/bin/rustc --sysroot "%s" "$@"\n' "$dir" >"$dir/bin/rustc"
  chmod +x "$dir/bin/rustc"
  rm -rf "$work"
  touch "$dir/ready"
}

debian_way() {
  debian_packages rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web gcc libc6-dev
  debian_packages "lld-$(rustc_says /usr/bin/rustc 'LLVM version' | cut -d. -f1)"
  local name
  name=$(rustc_says /usr/bin/rustc release)-$(rustc_says /usr/bin/rustc commit-hash | cut -c1-9)
  local small="-Cpanic=immediate-abort -Zunstable-options -Zlocation-detail=none -Zfmt-debug=none"
  # The commit of the compiler is in the name: a library of another compiler stops with E0514, it is never
  # mixed in.
  sysroot "$TOOLS/std-$name" "" std,panic_abort,panic_unwind,proc_macro,test ""
  sysroot "$TOOLS/std-small-$name" "$small" std,panic_abort optimize_for_size
  # Another toolchain's clippy and rustfmt may come first on the PATH.
  export PATH=/usr/bin:$PATH
  CARGO=/usr/bin/cargo
  RUSTC=$TOOLS/std-$name/bin/rustc
  SMALL_RUSTC=$TOOLS/std-small-$name/bin/rustc
  SMALL_FLAGS=$small
  export RUSTC_BOOTSTRAP_SMALL=1
}

rustup_way() {
  command -v cargo >/dev/null && command -v rustc >/dev/null || return 1
  if ! [ -d "$(rustc --print sysroot)/lib/rustlib/$TARGET/lib" ]; then
    command -v rustup >/dev/null || return 1
    alone timeout 180 rustup target add "$TARGET" >&2 2>/dev/null || return 1
  fi
  CARGO=$(command -v cargo)
  RUSTC=$(command -v rustc)
  SMALL_RUSTC=$RUSTC
  SMALL_FLAGS=
  export RUSTC_BOOTSTRAP_SMALL=
}

# Whether Debian's compiler is there, or can be asked for.
is_debian() {
  [ -x /usr/bin/cargo ] || { command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; }
}

# The command must have exactly the library's version, or it refuses the module.
wasm_bindgen() {
  local version
  version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' "$ROOT/Cargo.lock")
  WASM_BINDGEN_BIN=$TOOLS/wasm-bindgen-$version/bin
  [ -x "$WASM_BINDGEN_BIN/wasm-bindgen" ] || alone build_wasm_bindgen "$version"
}

build_wasm_bindgen() {
  local version=$1
  [ -x "$WASM_BINDGEN_BIN/wasm-bindgen" ] && return 0
  say "building wasm-bindgen $version (about a minute and a half, once)"
  cargo_install "$TOOLS/wasm-bindgen-$version" "wasm-bindgen-cli@$version"
}

# Installs the command of a crate, $2 as name@version, into the folder $1. Its own lock can name a crate that
# an index does not have yet, or no longer: then what that crate needs is resolved anew, and that is said.
cargo_install() {
  local to=$1 crate=$2
  local install=("$CARGO" install --quiet --debug --root "$to" --target-dir "$to-build" "$crate")
  CARGO_PROFILE_DEV_DEBUG=0 "${install[@]}" --locked >&2 || {
    say "$crate could not be installed by its own lock: what it needs is resolved anew"
    CARGO_PROFILE_DEV_DEBUG=0 "${install[@]}" >&2 || return 1
  }
  rm -rf "$to-build"
}

mkdir -p "$TOOLS"
case ${TIRKEU_TOOLCHAIN:-} in
  debian) debian_way ;;
  rustup) rustup_way || { say "rustup could not deliver the target $TARGET"; exit 1; } ;;
  "")
    if ! rustup_way; then
      is_debian || { say "no compiler: install rustup, or be root on Debian"; exit 1; }
      # Not behind `||`: there a step that fails would not stop it.
      debian_way
    fi
    ;;
  *) say "TIRKEU_TOOLCHAIN is \`$TIRKEU_TOOLCHAIN\`: it takes debian or rustup"; exit 1 ;;
esac
export CARGO RUSTC SMALL_RUSTC SMALL_FLAGS
[ -z "${NEED_WASM_BINDGEN:-}" ] || wasm_bindgen
