#!/usr/bin/env python3
"""Makes the agency's page: from the crates to crates/page/desk.html.

    crates/page/make_page.py              makes it
    crates/page/make_page.py --check      makes it anew and compares, where this computer
                                          has the compiler that the page was made with
    crates/page/make_page.py --quick      makes target/page-quick/desk.html in a minute,
                                          larger and slower, to try a change with
    crates/page/make_page.py --inputs     prints the hash of what it is made of

The compiler is Debian's (rustc-web, with the source of the standard library), so that the
same bytes come out on every computer; wasm-bindgen's tool comes from Cargo's registry in
the release that Cargo.lock names, and wasm-opt from Debian's binaryen. What is missing is
installed.
"""

import base64
import gzip
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PAGE = HERE / 'desk.html'
QUICK = sys.argv[1:] == ['--quick']
TARGET = ROOT / 'target' / ('page-quick' if QUICK else 'page')
CRATES = ['app', 'core', 'export', 'import', 'page', 'screen']
PACKAGES = ['rustc-web', 'cargo-web', 'rust-web-src', 'lld-22', 'binaryen']


def inputs():
    """What the page is made of, by name: no tests, no examples, not the page itself."""
    files = [ROOT / 'Cargo.toml', ROOT / 'Cargo.lock']
    for crate in CRATES:
        files += (ROOT / 'crates' / crate).rglob('*')
    for file in sorted(files):
        name = file.relative_to(ROOT)
        parts = name.parts
        is_test = any(part.startswith('tests') or part == 'examples' for part in parts)
        if file.is_file() and not is_test and file != PAGE and '__pycache__' not in parts:
            yield name.as_posix(), file


def hash_of_inputs():
    digest = hashlib.sha256()
    for name, file in sorted(inputs()):
        digest.update(f'{hashlib.sha256(file.read_bytes()).hexdigest()}  {name}\n'.encode())
    return digest.hexdigest()


def said_by(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def locked_release():
    lock = (ROOT / 'Cargo.lock').read_text()
    return re.search(r'name = "wasm-bindgen"\nversion = "([^"]+)"', lock).group(1)


def tools():
    """Installs what is missing; gives wasm-bindgen and the name of the toolchain."""
    wanted = ['/usr/bin/cargo', '/usr/bin/wasm-ld-22', '/usr/bin/wasm-opt']
    if not all(pathlib.Path(tool).exists() for tool in wanted):
        subprocess.run(['apt-get', 'update', '-qq'], check=True)
        subprocess.run(['apt-get', 'install', '-y', '-qq', *PACKAGES], check=True,
                       stdout=subprocess.DEVNULL)
    release = locked_release()
    folder = TARGET / 'tools'
    bindgen = folder / 'bin' / 'wasm-bindgen'
    if not bindgen.exists() or said_by(bindgen, '--version') != f'wasm-bindgen {release}':
        # Used once on most computers: to make it fast would take longer than it runs.
        subprocess.run(['cargo', 'install', '--quiet', '--force', '--debug', 'wasm-bindgen-cli',
                        '--version', release, '--root', folder], check=True)
    names = [said_by('/usr/bin/rustc', '--version'), f'wasm-bindgen {release}',
             said_by('/usr/bin/wasm-opt', '--version')]
    return bindgen, '; '.join(names)


def compiled():
    """The module as the compiler makes it."""
    home = pathlib.Path(os.environ.get('CARGO_HOME', pathlib.Path.home() / '.cargo'))
    # Debian's wasm-opt does not know all of what wasm-bindgen does with reference types; and
    # nobody reads the messages of a worker that broke, which are a tenth of the page.
    plain = ['-Ctarget-feature=-reference-types', '-Zunstable-options', '-Cpanic=immediate-abort']
    plain = [] if QUICK else plain
    flags = ['--cfg', 'getrandom_backend="wasm_js"', *plain,
             # So that the folders of this computer are not in it.
             f'--remap-path-prefix={ROOT}=/carewallet', f'--remap-path-prefix={home}=/cargo']
    env = dict(os.environ, RUSTC_BOOTSTRAP='1', RUSTC='/usr/bin/rustc', CARGO_INCREMENTAL='0',
               CARGO_TARGET_DIR=str(TARGET), CARGO_ENCODED_RUSTFLAGS='\x1f'.join(flags),
               CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER='wasm-ld-22')
    if QUICK:
        env.update(CARGO_PROFILE_PAGE_LTO='off', CARGO_PROFILE_PAGE_CODEGEN_UNITS='8')
    env.pop('RUSTUP_TOOLCHAIN', None)
    target = 'wasm32-unknown-unknown'
    subprocess.run(['/usr/bin/cargo', 'build', '--locked', '--profile', 'page', '--package', 'carewallet-page',
                    '--target', target, '-Zbuild-std=std,panic_abort'], check=True, cwd=ROOT, env=env)
    return TARGET / target / 'page' / 'carewallet_page.wasm'


def module_and_glue(bindgen):
    out = TARGET / 'pkg'
    shutil.rmtree(out, ignore_errors=True)
    subprocess.run([bindgen, '--target', 'no-modules', '--no-typescript', '--out-dir', out, compiled()],
                   check=True)
    whole, small = out / 'carewallet_page_bg.wasm', out / 'small.wasm'
    if QUICK:
        small = whole
    else:
        subprocess.run(['/usr/bin/wasm-opt', '-Os', '--all-features', whole, '-o', small], check=True)
    # The time of day is left out of the header, so that the same module packs the same.
    return gzip.compress(small.read_bytes(), 9, mtime=0), (out / 'carewallet_page.js').read_text()


def hash_of(text):
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def page(module, glue, toolchain):
    script = (HERE / 'assets' / 'page.js').read_text()
    style = (ROOT / 'crates' / 'screen' / 'assets' / 'screen.css').read_text()
    style += (HERE / 'assets' / 'page.css').read_text()
    icon = (ROOT / 'crates' / 'screen' / 'assets' / 'icon.svg').read_bytes()
    worker = glue + (HERE / 'assets' / 'worker.js').read_text()
    for text in (script, style, worker):
        assert '</script' not in text and '</style' not in text, 'it would end its element early'
    parts = {
        'SCRIPT_HASH': hash_of(script), 'STYLE_HASH': hash_of(style), 'INPUTS': hash_of_inputs(),
        'TOOLCHAIN': toolchain, 'ICON': base64.b64encode(icon).decode(), 'STYLE': style,
        'WORKER': worker, 'MODULE': base64.b64encode(module).decode(), 'SCRIPT': script,
    }
    shell = (HERE / 'assets' / 'page.html').read_text()
    return re.sub(r'@([A-Z_]+)@', lambda found: parts[found.group(1)], shell)


def main():
    if sys.argv[1:] == ['--inputs']:
        print(hash_of_inputs())
        return
    bindgen, toolchain = tools()
    is_check = sys.argv[1:] == ['--check']
    if is_check and f'content="{toolchain}"' not in PAGE.read_text():
        print(f'NOT COMPARED: the page was made by other tools than {toolchain}')
        return
    sources = hash_of_inputs()
    made = page(*module_and_glue(bindgen), toolchain)
    if sources != hash_of_inputs():
        sys.exit('the sources changed while the page was made: make it again')
    if QUICK:
        (TARGET / 'desk.html').write_text(made)
        print(TARGET / 'desk.html')
    elif not is_check:
        PAGE.write_text(made)
        print(f'{PAGE.relative_to(ROOT)}: {len(made) / 1e6:.2f} MB')
    elif made != PAGE.read_text():
        (TARGET / 'desk.html').write_text(made)
        sys.exit(f'crates/page/desk.html is not what the crates make; {TARGET}/desk.html is')
    else:
        print('crates/page/desk.html is what the crates make, byte for byte')


main()
