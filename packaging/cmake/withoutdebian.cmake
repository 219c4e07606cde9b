# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack before a package is made: other systems have no use for what is for Debian only.
if(NOT CPACK_GENERATOR STREQUAL DEB)
    file(GLOB_RECURSE paths LIST_DIRECTORIES true ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*)
    list(FILTER paths INCLUDE REGEX "/share/lintian$|/changelog\\.Debian\\.gz$")
    file(REMOVE_RECURSE ${paths})
endif()
