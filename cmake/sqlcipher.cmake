# SQLCipher 4 as a static library with hidden symbols.
#
# Debian's own package is SQLCipher 3.4 of 2016. The npm package pinned below carries the current
# amalgamation; its tarball is checked by SHA-512 before a byte of it is used. Run as a script
# (`cmake -DDESTINATION=DIR -P cmake/sqlcipher.cmake`) it only fetches; included, it defines the target.

set(SQLCIPHER_PACKAGE "@journeyapps/sqlcipher@6.0.0")
set(SQLCIPHER_TARBALL "journeyapps-sqlcipher-6.0.0.tgz")
set(SQLCIPHER_SHA512
  626592408478727bfee4bdfc9582684bf74817ff9b11905a0020136de4f2ab85ca8cc1dcc5d22516712504b888a9af6bc2c78e222988623b9d80e382a2fb9ddd)

function(sqlcipher_fetch destination)
  set(tarball "${destination}/${SQLCIPHER_TARBALL}")
  if(NOT EXISTS "${tarball}")
    file(MAKE_DIRECTORY "${destination}")
    find_program(NPM npm REQUIRED)
    message(STATUS "Fetching ${SQLCIPHER_PACKAGE} ...")
    execute_process(COMMAND "${NPM}" pack --silent "${SQLCIPHER_PACKAGE}"
      WORKING_DIRECTORY "${destination}" OUTPUT_QUIET RESULT_VARIABLE failed)
    if(failed)
      message(FATAL_ERROR "npm could not fetch ${SQLCIPHER_PACKAGE}. Put ${SQLCIPHER_TARBALL} into ${destination} by hand.")
    endif()
  endif()
  file(SHA512 "${tarball}" found)
  if(NOT found STREQUAL SQLCIPHER_SHA512)
    file(REMOVE "${tarball}")
    message(FATAL_ERROR "${SQLCIPHER_TARBALL} is not the pinned file (its SHA-512 differs). It was removed; try again.")
  endif()
  if(NOT EXISTS "${destination}/package/deps/sqlcipher-amalgamation/sqlite3.c")
    file(ARCHIVE_EXTRACT INPUT "${tarball}" DESTINATION "${destination}")
  endif()
endfunction()

if(CMAKE_SCRIPT_MODE_FILE)
  sqlcipher_fetch("${DESTINATION}")
  return()
endif()

set(SOLOPILOT_DEPS_DIR "${PROJECT_SOURCE_DIR}/.deps" CACHE PATH "Where pinned sources are kept")
sqlcipher_fetch("${SOLOPILOT_DEPS_DIR}/sqlcipher")
set(sqlcipher_source "${SOLOPILOT_DEPS_DIR}/sqlcipher/package/deps/sqlcipher-amalgamation")

find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)
add_library(sqlcipher STATIC "${sqlcipher_source}/sqlite3.c")
target_include_directories(sqlcipher SYSTEM PUBLIC "${sqlcipher_source}")
# Hidden: a default-visible copy and the system's libsqlite3 in one process end in a segmentation fault.
set_target_properties(sqlcipher PROPERTIES C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON UNITY_BUILD OFF)
# These change what sqlite3.h declares, so every file that includes it needs them.
target_compile_definitions(sqlcipher PUBLIC
  SQLITE_HAS_CODEC=1 SQLITE_ENABLE_SESSION=1 SQLITE_ENABLE_PREUPDATE_HOOK=1)
target_compile_definitions(sqlcipher PRIVATE
  SQLCIPHER_CRYPTO_OPENSSL=1 SQLCIPHER_OMIT_DEFAULT_LOGGING=1
  SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
  SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1
  SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_DEFAULT_MEMSTATUS=0
  SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_MAX_EXPR_DEPTH=0 SQLITE_OMIT_DEPRECATED SQLITE_OMIT_LOAD_EXTENSION
  SQLITE_OMIT_SHARED_CACHE SQLITE_USE_ALLOCA SQLITE_STRICT_SUBTYPE=1
  SQLITE_ENABLE_FTS5 SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_STAT4
  SQLITE_ENABLE_API_ARMOR SQLITE_SECURE_DELETE HAVE_STDINT_H=1 HAVE_USLEEP=1
  $<$<NOT:$<CONFIG:Debug>>:NDEBUG>)
target_compile_options(sqlcipher PRIVATE -w -O2 -fstack-protector-strong)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_compile_options(sqlcipher PRIVATE -fcf-protection)
endif()
if(NOT SOLOPILOT_SANITIZE)
  target_compile_options(sqlcipher PRIVATE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()
target_link_libraries(sqlcipher PUBLIC OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
