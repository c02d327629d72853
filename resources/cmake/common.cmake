# What every target of the project is compiled with.
add_library(pb_options INTERFACE)
target_include_directories(pb_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(
  pb_options
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Werror
            -Wshadow
            -Wconversion
            -Wsign-conversion
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Wold-style-cast
            -Wcast-align
            -Wunused
            # under optimisation g++ 12 takes every std::get_if for a null pointer, and an empty optional for an unset one
            $<$<NOT:$<CONFIG:Release>>:-Wnull-dereference>
            -Wdouble-promotion
            -Wformat=2
            $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
target_compile_definitions(
  pb_options
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_STRICT_ITERATORS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  find_program(PLEDGE_LLD ld.lld-14)
  if(PLEDGE_LLD)
    target_link_options(pb_options INTERFACE -fuse-ld=lld)
  endif()
else()
  find_program(PLEDGE_MOLD mold)
  if(PLEDGE_MOLD)
    target_link_options(pb_options INTERFACE -fuse-ld=mold)
  endif()
endif()

if(PLEDGE_SANITIZE)
  target_compile_options(pb_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                              -fno-omit-frame-pointer)
  target_link_options(pb_options INTERFACE -fsanitize=address,undefined)
endif()

if(PLEDGE_FUZZ)
  target_compile_options(pb_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(PLEDGE_COVERAGE)
  target_compile_options(pb_options INTERFACE --coverage)
  target_link_options(pb_options INTERFACE --coverage)
endif()

# pb_precompile(TARGET HEADERS...): what nearly every file of the target includes, read once.
function(pb_precompile target)
  if(PLEDGE_PCH)
    target_precompile_headers(${target} PRIVATE <QtCore/QtCore> <algorithm> <functional> <memory> <optional> <vector> ${ARGN})
  endif()
endfunction()

# pb_room(NAME SOURCES... LINKS ...): one room of the house as a static library; LINKS are the arrows it may follow.
function(pb_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(${name} PUBLIC pb_options ${ROOM_LINKS})
  pb_precompile(${name})
endfunction()
