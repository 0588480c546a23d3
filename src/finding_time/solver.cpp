#include "finding_time/solver.hpp"

#include <CbcHeuristic.hpp>
#include <CbcHeuristicFPump.hpp>
#include <CbcHeuristicRINS.hpp>
#include <CbcModel.hpp>
#include <CoinPackedMatrix.hpp>
#include <OsiClpSolverInterface.hpp>
#include <algorithm>
#include <mutex>

namespace indgang::finding_time {
namespace {

/// Variables: the columns, then one per group for leaving it out, then the slacks.
struct Layout {
    explicit Layout(Packing const& packing)
        : columns{int(packing.columns.size())}, groups{int(packing.unplaced.size())} {}
    int columns, groups;
    int unplaced(std::size_t group) const { return columns + int(group); }
    int slack(std::size_t slack) const { return columns + groups + int(slack); }
};

class Rows {
public:
    explicit Rows(int variables) : matrix_{false, 0, 0} { matrix_.setDimensions(0, variables); }
    void add(std::vector<int> const& places, std::vector<double> const& factors, double low,
             double high) {
        matrix_.appendRow(int(places.size()), places.data(), factors.data());
        low_.push_back(low);
        high_.push_back(high);
    }
    void load(OsiClpSolverInterface& solver, std::vector<double> const& cost) const {
        std::vector<double> const zero(cost.size(), 0.0), most(cost.size(), solver.getInfinity());
        solver.loadProblem(matrix_, zero.data(), most.data(), cost.data(), low_.data(),
                           high_.data());
    }

private:
    CoinPackedMatrix matrix_;
    std::vector<double> low_, high_;
};

void add_groups(Rows& rows, Packing const& packing, Layout const& at) {
    std::vector<std::vector<int>> of_group(packing.unplaced.size());
    for (std::size_t i = 0; i < packing.columns.size(); ++i)
        of_group[packing.columns[i].group].push_back(int(i));
    for (std::size_t group = 0; group < of_group.size(); ++group) {
        of_group[group].push_back(at.unplaced(group));
        rows.add(of_group[group], std::vector<double>(of_group[group].size(), 1.0), 1, 1);
    }
}

void add_rows(Rows& rows, Packing const& packing, Layout const& at) {
    for (auto const& row : packing.rows) {
        std::vector<int> places(row.columns.begin(), row.columns.end());
        std::vector<double> factors(places.size(), 1.0);
        if (row.slack) {
            places.push_back(at.slack(*row.slack));
            factors.push_back(-1.0);
        }
        rows.add(places, factors, -COIN_DBL_MAX, 1);
    }
}

std::vector<double> costs_of(Packing const& packing) {
    std::vector<double> cost;
    for (auto const& column : packing.columns) cost.push_back(double(column.cost));
    for (auto const one : packing.unplaced) cost.push_back(double(one));
    for (auto const one : packing.slacks) cost.push_back(double(one));
    return cost;
}

/// The start as a full solution: the slacks hold what goes past each row.
std::vector<double> solution_of(Packing const& packing, Layout const& at, Chosen const& start) {
    std::vector<double> values(std::size_t(at.slack(packing.slacks.size())), 0.0);
    for (std::size_t group = 0; group < start.size(); ++group)
        values[start[group] ? *start[group] : std::size_t(at.unplaced(group))] = 1;
    for (auto const& row : packing.rows) {
        if (!row.slack) continue;
        double past = -1;
        for (auto const column : row.columns) past += values[column];
        auto& slack = values[std::size_t(at.slack(*row.slack))];
        slack = std::max(slack, past);
    }
    return values;
}

void be_quiet(OsiClpSolverInterface& solver) {
    solver.messageHandler()->setLogLevel(0);
    solver.setHintParam(OsiDoReducePrint, true, OsiHintTry);
}

Packed answer_of(CbcModel const& model, Packing const& packing, Chosen const& start) {
    Packed packed{.chosen = start, .is_best = model.isProvenOptimal()};
    auto const* best = model.bestSolution();
    if (!best) return {start, false};
    std::ranges::fill(packed.chosen, std::nullopt);
    for (std::size_t i = 0; i < packing.columns.size(); ++i)
        if (best[i] > 0.5) packed.chosen[packing.columns[i].group] = i;
    return packed;
}

}  // namespace

Packed pack(Packing const& packing, Chosen const& start, Effort const& effort) {
    if (packing.columns.empty()) return {start, true};
    static std::mutex one_at_a_time;
    std::scoped_lock const lock{one_at_a_time};
    Layout const at{packing};
    auto const cost = costs_of(packing);
    Rows rows{int(cost.size())};
    add_groups(rows, packing, at);
    add_rows(rows, packing, at);
    OsiClpSolverInterface solver;
    be_quiet(solver);
    rows.load(solver, cost);
    for (int i = 0; i < at.columns + at.groups; ++i) solver.setInteger(i);
    solver.initialSolve();
    CbcModel model{solver};
    model.setLogLevel(0);
    model.setRandomSeed(1);
    model.setMaximumSeconds(effort.seconds);
    model.setMaximumNodes(effort.nodes);
    model.setAllowableGap(0.99);  // costs are whole numbers
    auto const known = solution_of(packing, at, start);
    double objective = 0;
    for (std::size_t i = 0; i < cost.size(); ++i) objective += cost[i] * known[i];
    model.setBestSolution(known.data(), int(known.size()), objective, true);
    CbcRounding rounding{model};
    model.addHeuristic(&rounding, "rounding");
    CbcHeuristicRINS neighbours{model};
    model.addHeuristic(&neighbours, "RINS");
    model.branchAndBound();
    return answer_of(model, packing, start);
}

}  // namespace indgang::finding_time
