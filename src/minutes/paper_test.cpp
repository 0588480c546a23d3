#include "minutes/paper.hpp"

#include <doctest/doctest.h>

#include "exchange/pdf/writer.hpp"

namespace indgang::minutes {
namespace {

constexpr Day today = "2026-11-23"_day;

std::string all_words(pdf::Document const& paper) {
    std::string all;
    for (auto const& block : paper.blocks) {
        if (auto const* paragraph = std::get_if<pdf::Paragraph>(&block))
            all += paragraph->text + "\n";
        if (auto const* heading = std::get_if<pdf::Heading>(&block)) all += heading->text + "\n";
        if (auto const* table = std::get_if<pdf::Table>(&block))
            for (auto const& row : table->rows)
                for (auto const& cell : row) all += cell + "\n";
    }
    return all;
}

TEST_CASE(
    "the minutes on paper say who does what by when, and nothing that was struck out [MEET-8]") {
    SheetPart sheet{.name = {"Netværksmøde", {}}, .on = today, .when = "10.00–11.00"};
    sheet.agreed.push_back({Kind::action, "Ring til skolen", "Anna (mor)", "2026-12-01"_day});
    LineView said{.words = "Sofie sover"}, struck{.words = "Noget andet", .is_struck = true};
    sheet.points.push_back({.key = {}, .words = {}, .source = {}, .lines = {said, struck}});
    auto const words = all_words(paper_of(sheet, today, "Solbjerg Kommune"));
    for (auto const* one : {"Referat: Netværksmøde", "Ring til skolen",
                            "Anna (mor), senest 1. december 2026", "Andet", "Sofie sover"})
        CHECK(words.find(one) != std::string::npos);
    CHECK(words.find("Noget andet") == std::string::npos);
    CHECK(pdf::written(paper_of(sheet, today, "Solbjerg Kommune")).starts_with("%PDF"));
}

TEST_CASE("minutes in which nothing stands are a document all the same") {
    CHECK(pdf::written(paper_of({.on = today}, today, "")).starts_with("%PDF"));
}

}  // namespace
}  // namespace indgang::minutes
