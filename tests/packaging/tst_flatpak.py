#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_flatpak.py PACKAGING: the Flatpak manifest can be read, names what the other files name, asks
for no more permissions than it must, and pins every archive."""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

try:
    import yaml
except ImportError:
    sys.exit(77)  # skipped; packaging/quickstart installs it

PERMISSIONS = {'--share=network', '--share=ipc', '--socket=wayland', '--socket=fallback-x11',
               '--device=dri', '--talk-name=org.freedesktop.secrets'}

packaging = pathlib.Path(sys.argv[1])
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)


[path] = packaging.glob('flatpak/*.yml')
manifest = yaml.safe_load(path.read_text())
[metainfo] = packaging.glob('*.metainfo.xml')
component = xml.parse(metainfo).getroot()

check(manifest['id'] == path.stem, 'the file is named otherwise than the program')
check(manifest['id'] == component.findtext('id'), 'AppStream knows the program by another id')
desktop = manifest['rename-desktop-file']
check(desktop == component.findtext('launchable'), 'AppStream launches another desktop file')
check((packaging / desktop).exists(), f'there is no {desktop}')
check(f'Icon={manifest["rename-icon"]}' in (packaging / desktop).read_text(), 'another icon')
check(set(manifest['finish-args']) == PERMISSIONS,
      f'permissions: {set(manifest["finish-args"]) ^ PERMISSIONS}')

*modules, last = manifest['modules']
check(last['name'] == 'outpost', 'the program itself is not built last')
for module in modules:
    for source in module['sources']:
        check(source['type'] == 'archive', f'{module["name"]} is no archive')
        check(re.fullmatch('[0-9a-f]{64}', source['sha256']), f'{module["name"]} is not pinned')
        for url in [source['url'], *source.get('mirror-urls', [])]:
            check(url.startswith('https://'), f'{url} is not fetched over https')

print('\n'.join(failures) or 'all passed')
sys.exit(bool(failures))
