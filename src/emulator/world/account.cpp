// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/account.h"

#include <array>

namespace Emulator {

namespace {

constexpr std::array<QStringView, 3> masterUsernames{u"alerts", u"api-5B0C71E2A9D4",
                                                     u"it@nordlicht.example"};
constexpr std::array<Sender, 3> masterSenders{{{u"alerts", u"Nordlicht Monitoring"},
                                               {u"support", u"Nordlicht Support"},
                                               {u"rechnung", u"Nordlicht Buchhaltung"}}};
constexpr std::array<QStringView, 8> masterSubjects{u"Ticket #%1 has been updated",
                                                    u"[ALERT] Disk usage on web-07 is above 90 %",
                                                    u"[OK] Disk usage on web-07 is back to normal",
                                                    u"Ihre Rechnung %1 von Nordlicht",
                                                    u"Passwort zurücksetzen",
                                                    u"Backup report: job %1 finished with warnings",
                                                    u"Wartungsfenster am Wochenende",
                                                    u"Your weekly summary is ready"};

constexpr std::array<QStringView, 2> logisticsUsernames{u"versand", u"api-C49E07F1B35A"};
constexpr std::array<Sender, 2> logisticsSenders{
    {{u"versand", u"Jürgen Großmann"}, {u"noreply", u"Nordlicht Logistik GmbH"}}};
constexpr std::array<QStringView, 6> logisticsSubjects{
    u"Sendung %1 ist unterwegs",
    u"Zustellung heute zwischen 10 und 12 Uhr – Sendung %1",
    u"Lieferschein Nr. %1",
    u"Przesyłka %1 została nadana",
    u"Votre colis n° %1 arrive demain",
    u"Abholung bestätigt ✅"};

constexpr std::array<QStringView, 2> cafeUsernames{u"café-zoë", u"api-77D2AC0E518B"};
constexpr std::array<Sender, 2> cafeSenders{
    {{u"hallo", u"Café Zoë & Söhne"}, {u"newsletter", u"Zoë Österåker"}}};
constexpr std::array<QStringView, 6> cafeSubjects{
    u"Neu im Frühling: Rhabarber-Tarte 🥧",
    u"Deine Bestellung Nr. %1",
    u"Zoë lädt ein: Kaffeeprobe & Süßes ☕️👩‍🍳",
    u"Nur diese Woche: 2 für 1",
    u"Tischreservierung %1 bestätigt",
    u"Pääsiäisen parhaat leivonnaiset"};

constexpr std::array<QStringView, 2> stationeryUsernames{u"bungu-shop", u"api-0F6B83D9E24C"};
constexpr std::array<Sender, 2> stationerySenders{
    {{u"order", u"東京文具株式会社"}, {u"tanaka", u"田中 さくら"}}};
constexpr std::array<QStringView, 6> stationerySubjects{
    u"【東京文具】ご注文ありがとうございます(注文番号 %1)",
    u"発送のお知らせ:お荷物番号 %1",
    u"春の新作ノートのご案内🌸",
    u"주문 %1 이(가) 배송되었습니다",
    u"您的订单 %1 已发货",
    u"Your order %1 has shipped"};

constexpr std::array<QStringView, 2> outfittersUsernames{u"bluefin", u"api-91A4E5C7302D"};
constexpr std::array<Sender, 2> outfittersSenders{
    {{u"orders", u"Bluefin Outfitters"}, {u"maggie", u"Maggie O'Brien"}}};
constexpr std::array<QStringView, 6> outfittersSubjects{
    u"Order %1 confirmed",          u"🎣 Spring sale: up to 40% off waders",
    u"We miss you! Here's $10 off", u"Rate your purchase (order %1)",
    u"Your refund for order %1",    u"Re: Re: Fwd: size exchange"};

constexpr std::array<QStringView, 2> libraryUsernames{u"maktaba", u"api-E2F80B6D194C"};
constexpr std::array<Sender, 2> librarySenders{
    {{u"info", u"مكتبة النور"}, {u"news", u"ספריית אור"}}};
constexpr std::array<QStringView, 6> librarySubjects{u"تم شحن طلبك رقم %1",
                                                     u"وصل حديثًا: كتب الشهر 📚",
                                                     u"הזמנה מספר %1 התקבלה",
                                                     u"Ваш заказ №%1 готов к выдаче",
                                                     u"Нагадування: поверніть книгу до п’ятниці",
                                                     u"Η παραγγελία σας %1"};

constexpr std::array<Account, 6> allAccounts{{
    {u"Master account", u"", Region::Eu, u"nordlicht.example", masterUsernames, masterSenders,
     masterSubjects, u"203.0.113.17"},
    {u"Nordlicht Logistik GmbH", u"Kx3f9Q", Region::Eu, u"logistik.nordlicht.example",
     logisticsUsernames, logisticsSenders, logisticsSubjects, u"203.0.113.24"},
    {u"Café Zoë & Söhne", u"34mPq7", Region::Eu, u"cafe-zoe.example", cafeUsernames, cafeSenders,
     cafeSubjects, u"203.0.113.31"},
    {u"مكتبة النور", u"Vb5Ns0", Region::Eu, u"maktabat-alnoor.example", libraryUsernames,
     librarySenders, librarySubjects, u"203.0.113.52"},
    {u"東京文具株式会社", u"tZ81cD", Region::Us, u"tokyo-bungu.example", stationeryUsernames,
     stationerySenders, stationerySubjects, u"198.51.100.77"},
    {u"Bluefin Outfitters", u"9hJw2r", Region::Us, u"bluefin.example", outfittersUsernames,
     outfittersSenders, outfittersSubjects, u"198.51.100.90"},
}};

/// In the order of enum Region.
constexpr std::array<QLatin1StringView, 3> regionNames{
    QLatin1StringView("us"), QLatin1StringView("eu"), QLatin1StringView("au")};

constexpr std::array<std::size_t, 16> accountPattern{0, 1, 4, 0, 2, 0, 3, 5,
                                                     1, 0, 2, 4, 0, 3, 5, 1};

} // namespace

QLatin1StringView nameOf(Region region)
{
    return regionNames[static_cast<std::size_t>(region)];
}

std::optional<Region> regionOf(QStringView name)
{
    for (const Region region : {Region::Us, Region::Eu, Region::Au}) {
        if (name == nameOf(region))
            return region;
    }
    return std::nullopt;
}

std::span<const Account> accounts()
{
    return allAccounts;
}

const Account &accountOfSlot(int slot)
{
    // Odd, so that the mails of one story spread over the accounts.
    return allAccounts[accountPattern[static_cast<std::size_t>(slot) * 7 % accountPattern.size()]];
}

} // namespace Emulator
