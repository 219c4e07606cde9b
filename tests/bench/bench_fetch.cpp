// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 100 pages of 1,000 events from an emulator in another process: ours, from the request to the
// painted rows, against what one would do in a terminal: curl page by page, all into one jq that
// writes an event a line. The limit is curl alone, which is what the emulator and the loopback
// take. bench_fetch EMULATOR [PAGES [RUNS]]

#include "activitywindow.h"
#include "emulator/demokeys.h"
#include "emulatorprocess.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Does $5 with every page; takes the token of the next off its end, cheaper than a second jq.
constexpr QLatin1StringView pages(R"SH(
set -eu
file=$(mktemp)
token=''
for ((page = 0; page < $4; page++)); do
    curl -sS --max-time 60 -o "$file" -H "X-Smtp2go-Api-Key: $2" -H 'Content-Type: application/json' \
        -d "{\"start_date\":\"$3\",\"limit\":1000,\"continue_token\":\"$token\"}" "$1/activity/search"
    $5 "$file"
    token=$(grep -o '"continue_token":"[^"]*"' "$file") && token=${token#*:\"} && token=${token%\"}
done
rm "$file"
)SH");

struct Terminal {
    QString url;
    QString count;

    /// In milliseconds; nothing if a program fails.
    [[nodiscard]] double run(const QString &each, const QString &rest = {}) const
    {
        const QString start
            = QDateTime::currentDateTimeUtc().addDays(-30).toString(Qt::ISODateWithMs);
        QElapsedTimer took;
        took.start();
        const int code = QProcess::execute(
            u"bash"_s,
            {u"-c"_s, u"set -o pipefail; ("_s + pages + u") "_s + rest + u" > /dev/null"_s,
             u"pages"_s, url, QLatin1String(Emulator::demoKey), start, count, each});
        return code == 0 ? double(took.nsecsElapsed()) / 1e6 : 0;
    }
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double ours(ActivityWindow &window)
{
    QElapsedTimer took;
    took.start();
    window.search();
    window.loadAll();
    return double(took.nsecsElapsed()) / 1e6;
}

int run(ActivityWindow &window, const Terminal &terminal, int runs)
{
    std::vector<double> oursTook;
    std::vector<double> rivalTook;
    std::vector<double> pipeTook;
    std::vector<double> limitTook;
    std::printf("ours once to warm up: %.0f ms\n", ours(window));
    for (int i = 0; i < runs; ++i) {
        oursTook.push_back(ours(window));
        rivalTook.push_back(terminal.run(u"jq -c .data.events[]"_s));
        pipeTook.push_back(terminal.run(u"cat"_s, u"| jq -c '.data.events[]'"_s));
        limitTook.push_back(terminal.run(u"cat"_s));
        if (rivalTook.back() <= 0 || pipeTook.back() <= 0 || limitTook.back() <= 0)
            return 1;
        std::printf("ours %.0f ms, curl and jq %.0f ms, one jq %.0f ms, curl alone %.0f ms\n",
                    oursTook.back(), rivalTook.back(), pipeTook.back(), limitTook.back());
        std::fflush(stdout);
    }
    std::printf(
        "%d rows shown after %.0f ms; curl and jq %.0f ms, one jq beside curl %.0f ms; curl "
        "alone %.0f ms\n",
        window.rows(), median(oursTook), median(rivalTook), median(pipeTook), median(limitTook));
    std::printf("ratio fetch_show %.2f >= 2\n", median(rivalTook) / median(oursTook));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString count = arguments.value(2, u"100"_s);
    EmulatorProcess emulator(arguments.value(1), QString::number(count.toInt() * 1000));
    if (emulator.url().isEmpty()) {
        std::fputs("usage: bench_fetch EMULATOR [PAGES [RUNS]]\n", stderr);
        return 2;
    }
    ActivityWindow window(application, emulator.url());
    return run(window, {.url = emulator.url(), .count = count}, arguments.value(3, u"3"_s).toInt());
}
