// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/envelope.h"
#include "net/httpanswer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using Effect = ApiError::Effect;

namespace {

HttpAnswer answered(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpAnswer answer;
    answer.sent = true;
    answer.status = status;
    answer.body = body;
    answer.contentType = type;
    return answer;
}

HttpAnswer notAnswered(TransportError error, bool sent)
{
    HttpAnswer answer;
    answer.error = error;
    answer.sent = sent;
    answer.detail = u"why"_s;
    return answer;
}

QByteArray inData(const QByteArray &code, const QByteArray &message)
{
    return R"({"data":{"error_code":"E_ApiResponseCodes.)" + code + R"(","error":")" + message
        + R"("},"request_id":"r-1"})";
}

QByteArray atRoot(const QByteArray &code, const QByteArray &message)
{
    return R"({"error_code":"E_ApiResponseCodes.)" + code + R"(","error":")" + message
        + R"(","request_id":"r-1"})";
}

constexpr auto unknownKey = "No user matching the passed 'api_key' was not found here";

} // namespace

class TestEnvelope : public QObject {
    Q_OBJECT
private slots:
    void tellsRefusals_data();
    void tellsRefusals();
    void acceptsSuccess_data();
    void acceptsSuccess();
    void readsFieldErrors_data();
    void readsFieldErrors();
    void readsCodeMessageAndRequestId_data();
    void readsCodeMessageAndRequestId();
    void tellsTransportErrors_data();
    void tellsTransportErrors();
};

void TestEnvelope::tellsRefusals_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Effect>("effect");
    const QByteArray html = "<html><body>Log in to the hotel's network</body></html>";

    QTest::newRow("permission") << answered(400, inData("ENDPOINT_PERMISSION_DENIED", "no"))
                                << Kind::PermissionDenied << Effect::Refused;
    QTest::newRow("permission, root") << answered(400, atRoot("ENDPOINT_PERMISSION_DENIED", "no"))
                                      << Kind::PermissionDenied << Effect::Refused;
    QTest::newRow("permission, 500") << answered(500, inData("ENDPOINT_PERMISSION_DENIED", "no"))
                                     << Kind::PermissionDenied << Effect::Refused;
    QTest::newRow("permission, no prefix")
        << answered(403, R"({"data":{"error_code":"ENDPOINT_PERMISSION_DENIED"}})")
        << Kind::PermissionDenied << Effect::Refused;
    QTest::newRow("malformed key") << answered(400, inData("INVALID_IN_PAYLOAD", "bad format"))
                                   << Kind::MalformedKey << Effect::Refused;
    QTest::newRow("malformed key, 403") << answered(403, inData("INVALID_IN_PAYLOAD", "bad format"))
                                        << Kind::MalformedKey << Effect::Refused;
    QTest::newRow("unknown key, 400") << answered(400, inData("API_EXCEPTION", unknownKey))
                                      << Kind::UnknownKey << Effect::Refused;
    QTest::newRow("unknown key, 401") << answered(401, inData("API_EXCEPTION", unknownKey))
                                      << Kind::UnknownKey << Effect::Refused;
    QTest::newRow("unknown key, 500") << answered(500, inData("API_EXCEPTION", unknownKey))
                                      << Kind::UnknownKey << Effect::Refused;
    QTest::newRow("401 without a word")
        << answered(401, "{}") << Kind::UnknownKey << Effect::Refused;
    QTest::newRow("address") << answered(
        400, inData("API_EXCEPTION", "Your address is not in the IP allow list"))
                             << Kind::AddressNotAllowed << Effect::Refused;
    QTest::newRow("there already, 500")
        << answered(500, inData("API_EXCEPTION", "A sender domain … already exists"))
        << Kind::ServerError << Effect::Refused;
    QTest::newRow("plan limit, 500")
        << answered(500, inData("API_EXCEPTION", "Free plans can add a maximum of 5 senders"))
        << Kind::ServerError << Effect::Refused;
    QTest::newRow("removal failed, 500")
        << answered(500, inData("API_EXCEPTION", "An error occurred … or it doesn't exist"))
        << Kind::ServerError << Effect::Unknown;
    QTest::newRow("plan limit") << answered(400,
                                            inData("API_EXCEPTION", "The free plan allows five"))
                                << Kind::Refused << Effect::Refused;
    QTest::newRow("exception, 500") << answered(500, inData("API_EXCEPTION", "something else"))
                                    << Kind::ServerError << Effect::Unknown;
    QTest::newRow("field") << answered(400, inData("NON_VALIDATING_IN_PAYLOAD", "bad field"))
                           << Kind::InvalidField << Effect::Refused;
    QTest::newRow("field, unknown code") << answered(
        422, R"({"data":{"field_validation_errors":{"fieldname":"limit","message":"x"}}})")
                                         << Kind::InvalidField << Effect::Refused;
    QTest::newRow("bad payload, other field")
        << answered(400, R"({"data":{"error_code":"INVALID_IN_PAYLOAD","error":"x",
            "field_validation_errors":{"fieldname":"limit","message":"x"}}})")
        << Kind::InvalidField << Effect::Refused;
    QTest::newRow("limit code") << answered(400, inData("REQ_LIMIT_EXCEEDED", "slow down"))
                                << Kind::TooManyRequests << Effect::Refused;
    QTest::newRow("429") << answered(429, inData("WHATEVER", "slow down")) << Kind::TooManyRequests
                         << Effect::Refused;
    QTest::newRow("429 empty") << answered(429, "", "") << Kind::TooManyRequests << Effect::Refused;
    QTest::newRow("429 html") << answered(429, html, "text/html") << Kind::TooManyRequests
                              << Effect::Refused;
    QTest::newRow("404") << answered(404, R"({"data":{"error":"nothing here"}})") << Kind::NotFound
                         << Effect::Refused;
    QTest::newRow("404 empty") << answered(404, "", "") << Kind::NotFound << Effect::Refused;
    QTest::newRow("404 html") << answered(404, html, "text/html") << Kind::NotFromService
                              << Effect::Refused;
    QTest::newRow("402") << answered(402, R"({"data":{"error":"pay"}})") << Kind::Refused
                         << Effect::Refused;
    QTest::newRow("408") << answered(408, "", "") << Kind::TimedOut << Effect::Unknown;
    QTest::newRow("500 empty") << answered(500, "", "") << Kind::ServerError << Effect::Unknown;
    QTest::newRow("503 text") << answered(503, "busy", "text/plain") << Kind::ServerError
                              << Effect::Unknown;
    QTest::newRow("502 html") << answered(502, html, "text/html") << Kind::ServerError
                              << Effect::Unknown;
    QTest::newRow("511 portal") << answered(511, html, "text/html") << Kind::NotFromService
                                << Effect::Unknown;
    QTest::newRow("portal") << answered(200, html, "text/html; charset=utf-8")
                            << Kind::NotFromService << Effect::Unknown;
    QTest::newRow("text") << answered(200, "OK", "text/plain") << Kind::NotFromService
                          << Effect::Unknown;
    QTest::newRow("200 empty") << answered(200, "") << Kind::UnexpectedAnswer << Effect::Unknown;
    QTest::newRow("200 cut") << answered(200, R"({"data":{"events":[)") << Kind::UnexpectedAnswer
                             << Effect::Unknown;
    QTest::newRow("200 list") << answered(200, "[]") << Kind::UnexpectedAnswer << Effect::Unknown;
    QTest::newRow("200 more behind")
        << answered(200, R"({"data":{}} {})") << Kind::UnexpectedAnswer << Effect::Unknown;
    QTest::newRow("400 cut") << answered(400, R"({"data":{"err)") << Kind::UnexpectedAnswer
                             << Effect::Refused;
    QTest::newRow("200 with error") << answered(200, inData("API_EXCEPTION", "did not work"))
                                    << Kind::Refused << Effect::Unknown;
    QTest::newRow("200 with message only") << answered(200, R"({"data":{"error":"did not work"}})")
                                           << Kind::Refused << Effect::Unknown;
    QTest::newRow("200 permission") << answered(200, atRoot("ENDPOINT_PERMISSION_DENIED", ""))
                                    << Kind::PermissionDenied << Effect::Refused;
}

void TestEnvelope::tellsRefusals()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(Kind, kind);
    QFETCH(Effect, effect);
    const auto envelope = openEnvelope(answer);
    QVERIFY(!envelope);
    QCOMPARE(envelope.error().kind, kind);
    QCOMPARE(envelope.error().effect, effect);
    QCOMPARE(envelope.error().httpStatus, answer.status);
}

void TestEnvelope::acceptsSuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("requestId");
    QTest::newRow("object") << QByteArray(R"({"data":{"a":1},"request_id":"r"})") << u"r"_s;
    QTest::newRow("list") << QByteArray(R"({"request_id":"r","data":["/email/send"]})") << u"r"_s;
    QTest::newRow("text") << QByteArray(R"({"data":"reopened","request_id":"r"})") << u"r"_s;
    QTest::newRow("null") << QByteArray(R"({"data":null,"request_id":"r"})") << u"r"_s;
    QTest::newRow("number id") << QByteArray(R"({"data":{},"request_id":17})") << u"17"_s;
    QTest::newRow("id in data") << QByteArray(R"({"data":{"request_id":"in"}})") << u"in"_s;
    QTest::newRow("no id") << QByteArray(R"({"just_returns_this":"ok"})") << QString();
    QTest::newRow("no error") << QByteArray(
        R"({"data":{"error":null,"error_code":""},"request_id":"r"})")
                              << u"r"_s;
    QTest::newRow("bad byte") << QByteArray("{\"data\":{\"x\":\"\xff\"},\"request_id\":\"r\"}")
                              << u"r"_s;
    QTest::newRow("blanks") << QByteArray("\n {\"data\":{} ,\"request_id\":\"r\"}\r\n") << u"r"_s;
}

void TestEnvelope::acceptsSuccess()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, requestId);
    const auto envelope = openEnvelope(answered(200, body));
    QVERIFY(envelope);
    QCOMPARE(envelope.value().requestId, requestId);
}

void TestEnvelope::readsFieldErrors_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<QList<ApiError::FieldError>>("expected");
    using List = QList<ApiError::FieldError>;
    const List one{{u"start_date"_s, u"bad date"_s}};
    const List two{{u"start_date"_s, u"bad date"_s}, {u"limit"_s, u"too many"_s}};
    QTest::newRow("object") << QByteArray(
        R"("field_validation_errors":{"fieldname":"start_date","message":"bad date"})")
                            << one;
    QTest::newRow("list") << QByteArray(
        R"("field_validation_errors":[{"message":"bad date","fieldname":"start_date"},
            {"fieldname":"limit","message":"too many"}])")
                          << two;
    QTest::newRow("by name") << QByteArray(
        R"("field_validation_errors":{"start_date":"bad date","limit":"too many"})")
                             << two;
    QTest::newRow("text") << QByteArray(R"("field_validation_errors":"bad date")")
                          << List{{QString(), u"bad date"_s}};
    QTest::newRow("model") << QByteArray(R"("model_validation_errors":"one of two is needed")")
                           << List{{QString(), u"one of two is needed"_s}};
    QTest::newRow("null") << QByteArray(
        R"("field_validation_errors":null,"model_validation_errors":null)")
                          << List{};
}

void TestEnvelope::readsFieldErrors()
{
    QFETCH(QByteArray, errors);
    QFETCH(QList<ApiError::FieldError>, expected);
    const QByteArray code = R"("error_code":"E_ApiResponseCodes.NON_VALIDATING_IN_PAYLOAD",)";
    for (const QByteArray &body :
         {"{\"data\":{" + code + errors + "}}", "{" + code + errors + "}"}) {
        const auto envelope = openEnvelope(answered(400, body));
        QVERIFY(!envelope);
        QCOMPARE(envelope.error().fieldErrors, expected);
        QCOMPARE(envelope.error().kind, Kind::InvalidField);
    }
}

void TestEnvelope::readsCodeMessageAndRequestId_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("data") << inData("SOME_CODE", "in words");
    QTest::newRow("root") << atRoot("SOME_CODE", "in words");
    QTest::newRow("id in data") << QByteArray(
        R"({"data":{"error_code":"SOME_CODE","error":"in words","request_id":"r-1"}})");
}

void TestEnvelope::readsCodeMessageAndRequestId()
{
    QFETCH(QByteArray, body);
    const auto envelope = openEnvelope(answered(400, body));
    QVERIFY(!envelope);
    QCOMPARE(envelope.error().code, u"SOME_CODE"_s);
    QCOMPARE(envelope.error().serverMessage, u"in words"_s);
    QCOMPARE(envelope.error().requestId, u"r-1"_s);
}

void TestEnvelope::tellsTransportErrors_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Effect>("effect");
    const auto row
        = [](const char *name, TransportError error, bool sent, Kind kind, Effect effect) {
              QTest::newRow(name) << notAnswered(error, sent) << kind << effect;
          };
    row("bad request", TransportError::InvalidRequest, false, Kind::InvalidRequest,
        Effect::NotSent);
    row("full", TransportError::QueueFull, false, Kind::QueueFull, Effect::NotSent);
    row("held", TransportError::AccountHeld, false, Kind::AccountHeld, Effect::NotSent);
    row("unresolved", TransportError::UnresolvedWrite, false, Kind::UnresolvedWrite,
        Effect::NotSent);
    row("no journal", TransportError::JournalUnavailable, false, Kind::JournalUnavailable,
        Effect::NotSent);
    row("cancelled", TransportError::Cancelled, false, Kind::Cancelled, Effect::NotSent);
    row("cancelled late", TransportError::Cancelled, true, Kind::Cancelled, Effect::Unknown);
    row("no host", TransportError::HostNotFound, false, Kind::Offline, Effect::NotSent);
    row("refused", TransportError::ConnectionRefused, false, Kind::Offline, Effect::NotSent);
    row("proxy", TransportError::Proxy, false, Kind::Proxy, Effect::NotSent);
    row("tls", TransportError::Tls, false, Kind::Tls, Effect::NotSent);
    row("lost", TransportError::ConnectionLost, true, Kind::ConnectionLost, Effect::Unknown);
    row("deadline", TransportError::DeadlineExceeded, true, Kind::TimedOut, Effect::Unknown);
    row("large", TransportError::AnswerTooLarge, true, Kind::TooLarge, Effect::Unknown);
    row("dense", TransportError::AnswerTooCompressed, true, Kind::TooLarge, Effect::Unknown);
    row("redirected", TransportError::Redirected, true, Kind::Redirected, Effect::Refused);
}

void TestEnvelope::tellsTransportErrors()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(Kind, kind);
    QFETCH(Effect, effect);
    const auto envelope = openEnvelope(answer);
    QVERIFY(!envelope);
    QCOMPARE(envelope.error().kind, kind);
    QCOMPARE(envelope.error().effect, effect);
    QCOMPARE(envelope.error().serverMessage, u"why"_s);
}

QTEST_APPLESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
