// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigtable.h"

#include "api/activity/pagebuilder.h"
#include "api/activity/stringpools.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <random>

namespace {

constexpr std::array subjects{"Order %1 confirmed",
                              "Your order %1 has shipped",
                              "Sendung %1 ist unterwegs",
                              "発送のお知らせ:お荷物番号 %1",
                              "تم شحن طلبك رقم %1",
                              "Ваш заказ №%1 готов к выдаче",
                              "🎣 Spring sale",
                              "Passwort zurücksetzen",
                              "[ALERT] Disk usage on web-07",
                              "Invoice %1 from Harbour"};
constexpr std::array senders{"order@harbour.example", "noreply@logistik.example",
                             "hallo@cafe-zoe.example", "info@maktaba.example"};
constexpr std::array domains{"gmail.example", "outlook.example", "web.example", "corp.example"};
constexpr std::array kinds{"processed", "delivered", "opened"};

class Writer {
public:
    explicit Writer(PageBuilder &page)
        : m_page(page)
    {
    }

    void write(EventTable::Row event)
    {
        const auto mail = event / 3;
        std::minstd_rand random(unsigned(mail) * 2654435761U + 1);
        const auto one
            = [&](const auto &list) { return std::string(list[random() % list.size()]); };
        const std::string number = std::to_string(10'000 + random() % 9'000'000);
        const std::string recipient
            = "customer" + std::to_string(random() % 200'000) + '@' + one(domains);
        const std::string kind = kinds[event % kinds.size()];
        std::string subject = one(subjects);
        if (const std::size_t place = subject.find("%1"); place != std::string::npos)
            subject.replace(place, 2, number);
        m_page.beginRow(0);
        put(EventColumn::Time, dateOf(BigPages::newest - qint64(event) / 2));
        put(EventColumn::Event, kind);
        put(EventColumn::Sender, one(senders));
        put(EventColumn::Recipient, recipient);
        put(EventColumn::To, recipient);
        put(EventColumn::Subject, subject);
        put(EventColumn::Username, "api-" + std::to_string(random() % 12));
        put(EventColumn::Subaccount, "Branch " + std::to_string(random() % 8));
        put(EventColumn::EmailId, "1u0SwL-" + number + '-' + std::to_string(mail));
        put(EventColumn::Host, "192.0.2." + std::to_string(random() % 256));
        if (event % kinds.size() == 1)
            put(EventColumn::ServerReply, "250 2.0.0 OK queued as " + std::to_string(random()));
    }

private:
    void put(EventColumn column, const std::string &text) { m_page.setField(column, text); }

    static std::string dateOf(qint64 second)
    {
        return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate).toStdString();
    }

    PageBuilder &m_page;
};

} // namespace

void BigPages::make(EventTable::Row events, const std::function<void(Page)> &take)
{
    constexpr EventTable::Row pageSize = 1000;
    StringPools pools{EventTable()};
    for (EventTable::Row first = 0; first < events; first += pageSize) {
        PageBuilder builder;
        builder.begin();
        Writer writer(builder);
        for (EventTable::Row i = first; i < std::min(first + pageSize, events); ++i)
            writer.write(i);
        EventPage page = builder.finish(pools);
        page.totalEvents = events;
        if (first + pageSize < events)
            page.continueToken = QString::number(first + pageSize);
        page.pack(); // as it is some moments after it came
        take(std::make_shared<const EventPage>(std::move(page)));
    }
}
