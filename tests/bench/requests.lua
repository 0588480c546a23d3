-- What wrk sends: the visitors take turns, so that no page is asked for twice in a row.
-- ARGUMENTS: a file of lines "cookie<TAB>csrf<TAB>address", and "get" or "contact".
local visitors, turn, kind, made = {}, 0, "get", 0

function init(arguments)
    kind = arguments[2]
    for line in io.lines(arguments[1]) do
        local cookie, csrf, address = line:match("([^\t]*)\t([^\t]*)\t([^\t]*)")
        table.insert(visitors, {cookie = cookie, csrf = csrf, address = address})
    end
end

function request()
    turn = turn % #visitors + 1
    local who = visitors[turn]
    local headers = {Host = "havnoe.localhost"}
    if who.cookie ~= "" then headers.Cookie = "indgang=" .. who.cookie end
    if kind == "get" then return wrk.format("GET", who.address, headers) end
    made = made + 1
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    return wrk.format("POST", who.address, headers,
        "csrf=" .. who.csrf .. "&kind=call&on_day=2026-11-20&note=Kort+opkald+nr.+" .. made)
end

function done(summary, latency)
    local bad = summary.errors.status + summary.errors.connect + summary.errors.read +
        summary.errors.write + summary.errors.timeout
    io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration,
        latency:percentile(50), latency:percentile(99), bad))
end
