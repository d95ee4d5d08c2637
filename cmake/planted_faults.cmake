# Programs with a fault in them, to see that the tests bite. Product code knows nothing of it: each fault is data
# (tests/faults/planted), and what is compiled is a copy of one source with the fault in it.
include("${CMAKE_CURRENT_LIST_DIR}/fault_file.cmake")

# sp_owner_of(VARIABLE SOURCE): the target below core/ or app/ that compiles SOURCE, a path from the root.
function(sp_owner_of variable source)
  foreach(folder core app)
    get_property(targets DIRECTORY "${PROJECT_SOURCE_DIR}/${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target ${targets})
      get_target_property(sources ${target} SOURCES)
      if("${PROJECT_SOURCE_DIR}/${source}" IN_LIST sources)
        set(${variable} ${target} PARENT_SCOPE)
        return()
      endif()
    endforeach()
  endforeach()
  set(${variable} "" PARENT_SCOPE)
endfunction()

# sp_plant(NAME FILE): the program planted_NAME: the objects of the test, or of the program that carries the fault, and the
# source with the fault, which so stands before its library; the linker then leaves the library's own copy out.
function(sp_plant name file)
  sp_read_fault("${file}")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  set(program ${fault_test})
  if(fault_carrier)
    set(program ${fault_carrier})
  endif()
  if(NOT TARGET ${fault_test} OR NOT TARGET ${program})
    # Some tests are for one system, or for the window; here all of them are, so a name that is none is a mistake.
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND SOLOPILOT_GUI)
      message(FATAL_ERROR "The fault ${name} cannot be planted: there is no ${fault_test} or no ${program}.")
    endif()
    return()
  endif()
  sp_owner_of(owner "${fault_source}")
  if(NOT owner)
    message(FATAL_ERROR "The fault ${name} cannot be planted: no library compiles ${fault_source}.")
  endif()

  get_filename_component(base "${fault_source}" NAME)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/planted/${name}/${base}")
  add_custom_command(OUTPUT "${source}"
    COMMAND "${CMAKE_COMMAND}" "-DFAULT=${file}" "-DROOT=${PROJECT_SOURCE_DIR}" "-DOUTPUT=${source}"
      -P "${PROJECT_SOURCE_DIR}/cmake/plant_fault.cmake"
    DEPENDS "${file}" "${PROJECT_SOURCE_DIR}/${fault_source}" "${PROJECT_SOURCE_DIR}/cmake/plant_fault.cmake"
      "${PROJECT_SOURCE_DIR}/cmake/fault_file.cmake" VERBATIM)
  set_property(GLOBAL APPEND PROPERTY SP_PLANTED_SOURCES "${source}")

  add_library(planted_${name}_part OBJECT "${source}")
  get_target_property(libraries ${owner} LINK_LIBRARIES)
  target_link_libraries(planted_${name}_part PRIVATE ${libraries})
  target_compile_definitions(planted_${name}_part PRIVATE "$<TARGET_PROPERTY:${owner},COMPILE_DEFINITIONS>")
  # A fault may leave a name unused.
  target_compile_options(planted_${name}_part PRIVATE -w)
  get_target_property(precompiled ${owner} PRECOMPILE_HEADERS_REUSE_FROM)
  if(precompiled)
    sp_use_core_pch(planted_${name}_part)
  endif()

  add_executable(planted_${name} $<TARGET_OBJECTS:planted_${name}_part> $<TARGET_OBJECTS:${program}>)
  get_target_property(libraries ${program} LINK_LIBRARIES)
  target_link_libraries(planted_${name} PRIVATE ${libraries})
  set_target_properties(planted_${name} PROPERTIES LINKER_LANGUAGE CXX
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/planted/${name}")
  set_target_properties(planted_${name} planted_${name}_part PROPERTIES AUTOMOC OFF)
  if(fault_tier STREQUAL "night")
    set_target_properties(planted_${name} planted_${name}_part PROPERTIES EXCLUDE_FROM_ALL ON)
  else()
    add_dependencies(planted_faults_test planted_${name})
  endif()
  add_dependencies(planted_faults planted_${name})
  add_dependencies(planted_faults_test ${fault_test} ${program})
  set_property(GLOBAL APPEND_STRING PROPERTY SP_PLANTED_LINES
    "${name}\t${fault_tier}\t${fault_test}\t${fault_function}\t$<TARGET_FILE:${fault_test}>\t$<TARGET_FILE:planted_${name}>\t${fault_variable}\n")
endfunction()

# sp_plant_faults(FOLDER): every fault of FOLDER; planted_faults builds them all, and planted_faults_test reads which there are.
function(sp_plant_faults folder)
  file(GLOB files CONFIGURE_DEPENDS "${folder}/*.fault")
  add_custom_target(planted_faults)
  foreach(file ${files})
    get_filename_component(name "${file}" NAME_WE)
    sp_plant(${name} "${file}")
  endforeach()
  # Of all tiers, so that a fault whose source was changed is told at the next build and not in some night.
  get_property(sources GLOBAL PROPERTY SP_PLANTED_SOURCES)
  add_custom_target(planted_sources ALL DEPENDS ${sources})
  get_property(lines GLOBAL PROPERTY SP_PLANTED_LINES)
  set(list "${CMAKE_CURRENT_BINARY_DIR}/planted/faults.tsv")
  file(GENERATE OUTPUT "${list}" CONTENT "${lines}")
  target_compile_definitions(planted_faults_test PRIVATE SOLOPILOT_PLANTED_FAULTS="${list}")
  add_dependencies(planted_faults_test planted_sources)
endfunction()
