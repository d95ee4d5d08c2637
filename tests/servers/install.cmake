# cmake -DSOURCE=tests/servers -DDESTINATION=DIR -P install.cmake
#
# Installs the pinned npm packages that tests talk to, once per lock file. Without npm, or when it cannot fetch, it says
# so and succeeds: the tests that need the packages then skip and say so too.
find_program(NPM npm)
if(NOT NPM)
  message(STATUS "npm is not installed; tests against independent servers will be skipped.")
  return()
endif()
file(SHA256 "${SOURCE}/package-lock.json" wanted)
set(stamp "${DESTINATION}/installed")
if(EXISTS "${stamp}")
  file(READ "${stamp}" present)
  if(present STREQUAL wanted)
    return()
  endif()
endif()
file(REMOVE "${stamp}")
file(MAKE_DIRECTORY "${DESTINATION}")
file(COPY "${SOURCE}/package.json" "${SOURCE}/package-lock.json" DESTINATION "${DESTINATION}")
execute_process(COMMAND "${NPM}" ci --ignore-scripts --no-audit --no-fund WORKING_DIRECTORY "${DESTINATION}"
  RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(failed)
  file(REMOVE_RECURSE "${DESTINATION}/node_modules")
  message(STATUS "npm could not install the test servers; tests that need them will be skipped.\n${output}")
  return()
endif()
file(WRITE "${stamp}" "${wanted}")
