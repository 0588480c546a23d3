# What is made from templates, texts, migrations, catalogue and assets: each tool writes one .cpp
# that a change of its input makes anew.

set(GENERATED_SOURCES "")

file(GLOB_RECURSE TEMPLATES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*.html)
file(GLOB TEMPLATE_COMPILER CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/templates/*.py)
file(GLOB_RECURSE ENGLISH CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*/en.po)
foreach(template ${TEMPLATES})
    file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR}/src ${template})
    get_filename_component(slice ${template} DIRECTORY)
    string(REPLACE ".html" ".html.cpp" name ${name})
    set(depends ${template} ${CMAKE_SOURCE_DIR}/tools/compile_template.py ${TEMPLATE_COMPILER}
        ${CMAKE_SOURCE_DIR}/assets/icons.txt)
    if(EXISTS ${slice}/en.po)
        list(APPEND depends ${slice}/en.po)
    endif()
    add_custom_command(OUTPUT ${GENERATED}/${name}
        COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/compile_template.py ${template} ${GENERATED}/${name}
        DEPENDS ${depends} VERBATIM)
    get_filename_component(slice ${name} DIRECTORY)
    set_source_files_properties(${GENERATED}/${name} PROPERTIES UNITY_GROUP pages_of_${slice})
    list(APPEND GENERATED_SOURCES ${GENERATED}/${name})
endforeach()

add_custom_command(OUTPUT ${GENERATED}/english.cpp
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/compile_texts.py ${CMAKE_SOURCE_DIR}/src ${GENERATED}/english.cpp
    DEPENDS ${ENGLISH} ${CMAKE_SOURCE_DIR}/tools/compile_texts.py VERBATIM)
list(APPEND GENERATED_SOURCES ${GENERATED}/english.cpp)

file(GLOB EMBEDDED CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/db/migrations/*.sql ${CMAKE_SOURCE_DIR}/catalogue/*.csv
    ${CMAKE_SOURCE_DIR}/src/exchange/*/*.py)
add_custom_command(OUTPUT ${GENERATED}/embedded.cpp
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/embed_text.py ${CMAKE_SOURCE_DIR} ${GENERATED}/embedded.cpp
    DEPENDS ${EMBEDDED} ${CMAKE_SOURCE_DIR}/tools/embed_text.py VERBATIM)
list(APPEND GENERATED_SOURCES ${GENERATED}/embedded.cpp)

file(GLOB_RECURSE ASSETS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/*)
add_custom_command(OUTPUT ${GENERATED}/assets.cpp
    COMMAND node ${CMAKE_SOURCE_DIR}/tools/build_assets.mjs ${GENERATED}/assets --cpp ${GENERATED}/assets.cpp
    DEPENDS ${ASSETS} ${CMAKE_SOURCE_DIR}/package-lock.json ${CMAKE_SOURCE_DIR}/tools/build_assets.mjs VERBATIM)
list(APPEND GENERATED_SOURCES ${GENERATED}/assets.cpp)
