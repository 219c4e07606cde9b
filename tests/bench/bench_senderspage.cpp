// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The senders page with 500 domains on the emulator: how soon it can be used after the answer, and
// whether it stutters while the DNS of all of them is checked.

#include "account/account.h"
#include "api/changes/changelog.h"
#include "api/queuemonitor.h"
#include "api/senders/dns/dnscheckrun.h"
#include "api/senders/dns/senderhistory.h"
#include "api/senders/dns/senderwatch.h"
#include "api/senders/dns/servicesenders.h"
#include "api/senders/senderdomainservice.h"
#include "app/demoresolver.h"
#include "app/queues.h"
#include "app/workplace.h"
#include "bench/guigaps.h"
#include "core/clock.h"
#include "core/settings.h"
#include "emulator/demokeys.h"
#include "emulator/demothread.h"
#include "gui/changes/changedesk.h"
#include "gui/senders/senderspage.h"
#include "patience.h"
#include "support/findwidget.h"

#include <QApplication>
#include <QEventLoop>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <cstdio>

namespace {

QUrl started(Emulator::DemoThread &service)
{
    QUrl url;
    QEventLoop loop;
    QObject::connect(&service, &Emulator::DemoThread::listening, &loop, [&](const QUrl &listening) {
        url = listening;
        loop.quit();
    });
    service.start();
    loop.exec();
    return url;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const SystemClock clock;
    Settings settings(folder.filePath(QStringLiteral("bench.ini")));
    Emulator::Options options;
    options.events = 100;
    options.domains = argc > 1 ? atoi(argv[1]) : 500;
    Emulator::DemoThread service(options);
    const Account account{.name = QStringLiteral("Bench"),
                          .baseUrl = started(service),
                          .key
                          = Secret(QByteArray(Emulator::demoKey.data(), Emulator::demoKey.size())),
                          .demo = true};
    Queues queues(clock);
    RequestQueue &queue = queues.of(account);
    const QueueMonitor monitor(queue);
    Workplace workplace(queue, account);
    ChangeLog log(folder.filePath(QStringLiteral("changes.jsonl")));
    ChangeDesk changes(workplace.client(), log, clock);
    DemoResolver resolver;
    DnsCheckRun checks(resolver, clock);
    SenderHistory history(folder.filePath(QStringLiteral("history.jsonl")));
    SenderDomainService domains(workplace.client());
    ServiceSenders source(domains, {});
    SenderWatch watch({source, resolver, history, clock});
    SendersPage page({.client = workplace.client(),
                      .access = workplace.access(),
                      .changes = changes,
                      .subaccounts = workplace.subaccounts(),
                      .dns = checks,
                      .history = history,
                      .watch = watch,
                      .queue = monitor,
                      .clock = clock,
                      .settings = settings});
    QElapsedTimer sinceAnswer;
    QObject::connect(&page, &SendersPage::domainsTold, &page, [&](const QList<SenderDomain> &told) {
        resolver.learn(told);
        if (!sinceAnswer.isValid())
            sinceAnswer.start();
    });
    page.resize(1100, 800);
    page.show();
    const auto *table = findWidget<QTableView>("Sender domains");
    waitFor([&] { return table->isVisible() && table->model()->rowCount() > 0; }, "domains");
    QApplication::processEvents();
    QApplication::processEvents();
    page.grab();
    std::printf("%d domains: usable %lld ms after the answer\n", table->model()->rowCount(),
                static_cast<long long>(sinceAnswer.elapsed()));

    GuiGaps gaps;
    bool isChecked = false;
    QObject::connect(&checks, &DnsCheckRun::finished, &page, [&] { isChecked = true; });
    QElapsedTimer run;
    run.start();
    gaps.start();
    findWidget<QPushButton>("Check DNS")->click();
    waitFor([&] { return isChecked; }, "the check of DNS");
    gaps.stop();
    std::printf("DNS of all checked in %lld ms; the window was away 99%%: %.1f ms, most: %.1f ms, "
                "most work in one turn: %.1f ms\n",
                static_cast<long long>(run.elapsed()), gaps.gapAt(0.99), gaps.gapAt(1),
                gaps.longestWork());
    return 0;
}
