# What is made from templates, texts, migrations, catalogue and assets: each tool writes one .cpp
# that a change of its input makes anew.

set(GENERATED_SOURCES "")

file(GLOB_RECURSE TEMPLATES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*.html)
file(GLOB TEMPLATE_COMPILER CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/templates/*.py)
file(GLOB_RECURSE TRANSLATIONS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*.po)
set(LANGUAGES ${CMAKE_SOURCE_DIR}/src/foundation/languages.cpp ${CMAKE_SOURCE_DIR}/tools/texts/po_file.py
    ${CMAKE_SOURCE_DIR}/tools/compile_texts.py)
foreach(template ${TEMPLATES})
    file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR}/src ${template})
    get_filename_component(slice ${template} DIRECTORY)
    string(REPLACE ".html" ".html.cpp" name ${name})
    set(depends ${template} ${CMAKE_SOURCE_DIR}/tools/compile_template.py ${TEMPLATE_COMPILER}
        ${CMAKE_SOURCE_DIR}/assets/icons.txt ${LANGUAGES})
    foreach(po ${TRANSLATIONS})
        get_filename_component(slice_of_po ${po} DIRECTORY)
        if(slice_of_po STREQUAL slice)
            list(APPEND depends ${po})
        endif()
    endforeach()
    add_custom_command(OUTPUT ${GENERATED}/${name}
        COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/compile_template.py ${template} ${GENERATED}/${name}
        DEPENDS ${depends} VERBATIM)
    get_filename_component(slice ${name} DIRECTORY)
    set_source_files_properties(${GENERATED}/${name} PROPERTIES UNITY_GROUP pages_of_${slice})
    list(APPEND GENERATED_SOURCES ${GENERATED}/${name})
endforeach()

add_custom_command(OUTPUT ${GENERATED}/translations.cpp
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/compile_texts.py ${CMAKE_SOURCE_DIR}/src ${GENERATED}/translations.cpp
    DEPENDS ${TRANSLATIONS} ${LANGUAGES} VERBATIM)
list(APPEND GENERATED_SOURCES ${GENERATED}/translations.cpp)

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
