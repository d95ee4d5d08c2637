# Compiler settings and the three ways a target is declared here.

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros
    "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_CXX_COMPILER_LAUNCHER}")
endif()
find_program(MOLD mold)
if(MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# The preset core-only must not ask for more than the first line: no Qt Gui, no translation tools.
set(qt_parts Core Network Test)
if(SOLOPILOT_GUI)
  list(APPEND qt_parts Gui Widgets PrintSupport Quick Svg LinguistTools)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${qt_parts})
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)

add_library(sp_settings INTERFACE)
target_include_directories(sp_settings INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(sp_settings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
  QT_STRICT_ITERATORS QT_FORCE_ASSERTS SOLOPILOT_VERSION="${PROJECT_VERSION}")
target_compile_options(sp_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> $<$<CXX_COMPILER_ID:GNU>:-Werror>
  # GCC's warnings are errors; clang's, which only the fuzzers and clang-tidy use, mean other things by the same names.
  $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-sign-conversion> -fstack-protector-strong -fno-omit-frame-pointer)
if(SOLOPILOT_SANITIZE)
  target_compile_options(sp_settings INTERFACE -fsanitize=${SOLOPILOT_SANITIZE} -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=${SOLOPILOT_SANITIZE})
  if(SOLOPILOT_FUZZ)
    # The program under test is what libFuzzer has to see the branches of; only the targets get its main().
    target_compile_options(sp_settings INTERFACE -fsanitize=fuzzer-no-link)
  endif()
else()
  target_compile_options(sp_settings INTERFACE
    $<$<NOT:$<OR:$<CONFIG:Debug>,$<BOOL:$<TARGET_PROPERTY:SP_UNOPTIMIZED>>>>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>
    -D_GLIBCXX_ASSERTIONS)
endif()
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_compile_options(sp_settings INTERFACE -fcf-protection)
endif()
if(UNIX AND NOT APPLE)
  # A crash note names the build whose offsets it holds.
  add_link_options(-Wl,-z,relro,-z,now -Wl,--build-id)
endif()

# ccache can only work with GCC's precompiled headers when they are named in the preprocessed source.
function(sp_pch_options target)
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

# One precompiled header for everything below ui/; parsing Qt and std headers is most of a build's time.
function(sp_use_core_pch target)
  if(NOT TARGET sp_core_pch)
    file(WRITE "${PROJECT_BINARY_DIR}/core_pch.cpp" "")
    add_library(sp_core_pch OBJECT "${PROJECT_BINARY_DIR}/core_pch.cpp")
    target_link_libraries(sp_core_pch PUBLIC sp_settings Qt6::Core)
    set_target_properties(sp_core_pch PROPERTIES AUTOMOC OFF)
    target_precompile_headers(sp_core_pch PRIVATE
      <QByteArray> <QString> <QJsonObject> <QJsonArray> <QJsonDocument> <QTimeZone> <QDateTime> <QUuid> <QHash>
      <algorithm> <chrono> <functional> <map> <memory> <optional> <span> <string> <variant> <vector>)
    sp_pch_options(sp_core_pch)
  endif()
  target_precompile_headers(${target} REUSE_FROM sp_core_pch)
  sp_pch_options(${target})
endfunction()

# What a test program does itself takes no time worth optimizing; compiling it does. What it tests is optimized as ever.
function(sp_leave_unoptimized target)
  set_target_properties(${target} PROPERTIES SP_UNOPTIMIZED ON)
  target_compile_options(${target} PRIVATE -O0)
endfunction()

# Headers for the test programs of one kind; parsing is most of the time they take. Qt Test's headers depend on which other
# parts of Qt a test uses, so each kind brings its own: core (without Qt Test), practice (services and the engine),
# window (widgets and the sample practice).
function(sp_use_test_pch target kind)
  set(pch sp_${kind}_test_pch)
  if(NOT TARGET ${pch})
    file(WRITE "${PROJECT_BINARY_DIR}/${kind}_test_pch.cpp" "")
    add_library(${pch} OBJECT "${PROJECT_BINARY_DIR}/${kind}_test_pch.cpp")
    set_target_properties(${pch} PROPERTIES AUTOMOC OFF)
    sp_leave_unoptimized(${pch})
    set(headers <QByteArray> <QString> <QStringList> <QJsonObject> <QJsonArray> <QHash> <QFile> <QDir> <QTemporaryDir>
      <algorithm> <chrono> <functional> <map> <memory> <optional> <span> <string> <variant> <vector>)
    set(libraries Qt6::Core)
    if(kind STREQUAL practice)
      list(APPEND headers <QTest> "${PROJECT_SOURCE_DIR}/tests/support/practice_services.h")
      list(APPEND libraries Qt6::Test sp_engine)
    elseif(kind STREQUAL window)
      list(APPEND headers <QTest> <QApplication> <QLabel> <QLineEdit> <QPushButton>
        "${PROJECT_SOURCE_DIR}/tests/support/window_test.h" "${PROJECT_SOURCE_DIR}/tests/support/practice_services.h"
        "${PROJECT_SOURCE_DIR}/ui/engine/ask.h")
      list(APPEND libraries Qt6::Test sp_client sp_watch)
    endif()
    target_link_libraries(${pch} PUBLIC sp_settings ${libraries})
    target_precompile_headers(${pch} PRIVATE ${headers})
    sp_pch_options(${pch})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${pch})
  # A program is otherwise compiled with -fPIE, which the precompiled -fPIC header does not fit. A test whose libraries
  # bring compiler options of their own reads the header as text.
  target_compile_options(${target} PRIVATE -fPIC)
  set_target_properties(${target} PROPERTIES PCH_WARN_INVALID OFF)
  sp_pch_options(${target})
endfunction()

# sp_library(name FOLDER folder DEPENDS targets... [PRIVATE targets...] [NO_PCH] [EXCLUDE regex])
# A static library of every .cpp below `folder`, without the files that `regex` matches because they are another library's;
# DEPENDS names the layers it may include.
function(sp_library name)
  cmake_parse_arguments(arg "NO_PCH" "FOLDER;EXCLUDE" "DEPENDS;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    "${PROJECT_SOURCE_DIR}/${arg_FOLDER}/*.cpp" "${PROJECT_SOURCE_DIR}/${arg_FOLDER}/*.h")
  if(arg_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "${arg_EXCLUDE}")
  endif()
  add_library(${name} STATIC ${sources})
  if(arg_FOLDER MATCHES "^core/")
    # Nothing of the core is a QObject with signals.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  endif()
  target_link_libraries(${name} PUBLIC sp_settings ${arg_DEPENDS} PRIVATE ${arg_PRIVATE})
  if(NOT arg_NO_PCH)
    sp_use_core_pch(${name})
  endif()
endfunction()

# sp_tests(folder LINK targets... [PCH kind] [EXCLUDE regex]): a program for each *_test.cpp below tests/folder, registered with ctest
# under the file's name, which is therefore unique in the whole tree.
function(sp_tests folder)
  cmake_parse_arguments(arg "" "EXCLUDE;PCH" "LINK" ${ARGN})
  if(NOT arg_PCH)
    set(arg_PCH core)
  endif()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/${folder}/*_test.cpp")
  if(arg_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "${arg_EXCLUDE}")
  endif()
  foreach(source ${sources})
    get_filename_component(name "${source}" NAME_WE)
    # One call of moc for the one file: AUTOMOC would run a tool and compile an empty file more for each program.
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc")
    set(defined "$<TARGET_PROPERTY:${name},COMPILE_DEFINITIONS>")
    add_custom_command(OUTPUT "${moc}" DEPENDS "${source}" VERBATIM COMMAND_EXPAND_LISTS
      COMMAND Qt6::moc --no-notes "$<$<BOOL:${defined}>:-D$<JOIN:${defined},;-D>>" "${source}" -o "${moc}")
    add_executable(${name} "${source}" "${moc}")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    sp_leave_unoptimized(${name})
    target_include_directories(${name} PRIVATE "${PROJECT_BINARY_DIR}" "${CMAKE_CURRENT_BINARY_DIR}/moc")
    target_link_libraries(${name} PRIVATE sp_settings ${arg_LINK} Qt6::Test)
    sp_use_test_pch(${name} ${arg_PCH})
    target_compile_definitions(${name} PRIVATE SOLOPILOT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
      SOLOPILOT_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    # Programs that a test starts keep no log among those of whoever runs it.
    set(environment "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;XDG_STATE_HOME=${PROJECT_BINARY_DIR}/state")
    set(longest 300)
    if(SOLOPILOT_SANITIZE)
      # Sanitizers take several times as long; Qt Test ends a function after five minutes unless told otherwise.
      set(longest 3600)
      list(APPEND environment "QTEST_FUNCTION_TIMEOUT=3600000")
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${longest} ENVIRONMENT "${environment}")
  endforeach()
endfunction()
