#include "services/webhooks/snippet.h"

#include "services/webhooks/schemes/scheme_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace reeve {

namespace {

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    Q_UNUSED(text)
    return !decoder.hasError() && !bytes.contains('\0');
}

QString inShell(const QByteArray &text)
{
    return u'\'' + QString::fromUtf8(text).replace(QLatin1Char('\''), QLatin1String("'\\''")) + u'\'';
}

/// What JSON, JavaScript and Python all read as the same text.
QString inScript(const QString &text)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return array.mid(1, array.size() - 2);
}

QString inCpp(const QByteArray &bytes)
{
    QString literal = QStringLiteral("\"");
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            literal += QLatin1Char('\\') + QLatin1Char(c);
        else if (c == '\n')
            literal += QLatin1String("\\n");
        else if (c >= 0x20 && c < 0x7f && c != '?')
            literal += QLatin1Char(c);
        else
            literal += QStringLiteral("\\%1").arg(static_cast<unsigned char>(c), 3, 8, QLatin1Char('0'));
    }
    return literal + u'"';
}

/// What is signed, as the sum of its parts in a language: texts by `quoted`, the others by their names.
QString contentIn(const SchemeRecipe &recipe, const std::function<QString(const QByteArray &)> &quoted)
{
    QStringList parts;
    QByteArray text;
    const auto flush = [&] {
        if (!text.isEmpty())
            parts << quoted(text);
        text.clear();
    };
    for (qsizetype i = 0; i < recipe.content.size();) {
        bool name = false;
        for (const char *each : {"body", "timestamp", "id", "context"}) {
            const QByteArray placeholder = '{' + QByteArray(each) + '}';
            if (!QByteArrayView(recipe.content).sliced(i).startsWith(placeholder))
                continue;
            if (qstrcmp(each, "context") == 0) {
                text += recipe.context;
            } else {
                flush();
                parts << QString::fromLatin1(each);
            }
            i += placeholder.size();
            name = true;
            break;
        }
        if (!name)
            text += recipe.content.at(i++);
    }
    flush();
    return parts.join(QStringLiteral(" + "));
}

bool isStripe(const SchemeRecipe &recipe)
{
    return recipe.key == QLatin1String("stripe");
}

bool isStandard(const SchemeRecipe &recipe)
{
    return recipe.key == QLatin1String("standard");
}

QString curl(const HttpRequest &request, const HeaderList &headers)
{
    QString text = QStringLiteral("curl --include --request %1 %2")
                       .arg(QString::fromLatin1(request.method), inShell(request.url.toEncoded()));
    for (const auto &[name, value] : headers)
        text += QStringLiteral(" \\\n  --header %1").arg(inShell(name + ": " + value));
    if (request.body.isEmpty())
        return text + u'\n';
    if (isText(request.body))
        return text + QStringLiteral(" \\\n  --data-binary %1\n").arg(inShell(request.body));
    return QStringLiteral("printf %s '%1' | base64 --decode | ").arg(QString::fromLatin1(request.body.toBase64())) +
           text + QStringLiteral(" \\\n  --data-binary @-\n");
}

QString node(const HttpRequest &request, const SchemeRecipe *recipe, const HeaderList &headers)
{
    const auto quoted = [](const QByteArray &text) { return inScript(QString::fromUtf8(text)); };
    QString code;
    if (recipe)
        code += QStringLiteral("import { createHmac, randomUUID } from \"node:crypto\";\n\n");
    code += isText(request.body)
                ? QStringLiteral("const body = %1;\n").arg(quoted(request.body))
                : QStringLiteral("const body = Buffer.from(\"%1\", \"base64\").toString(\"latin1\");\n")
                      .arg(QString::fromLatin1(request.body.toBase64()));
    code += QStringLiteral("const headers = {\n");
    for (const auto &[name, value] : headers)
        code += QStringLiteral("  %1: %2,\n").arg(quoted(name), quoted(value));
    code += QStringLiteral("};\n");
    const QString encoding = isText(request.body) ? QStringLiteral("utf8") : QStringLiteral("latin1");
    if (recipe) {
        code += QStringLiteral("\nconst secret = process.env.WEBHOOK_SECRET;\n");
        code += isStandard(*recipe)
                    ? QStringLiteral("const key = Buffer.from(secret.replace(/^whsec_/, \"\"), \"base64\");\n")
                    : QStringLiteral("const key = secret;\n");
        code += QStringLiteral("const timestamp = String(%1);\n")
                    .arg(recipe->unit == TimeUnit::Seconds ? QStringLiteral("Math.floor(Date.now() / 1000)")
                                                           : QStringLiteral("Date.now()"));
        if (!recipe->idHeader.isEmpty())
            code += QStringLiteral("const id = `msg_${randomUUID()}`;\n");
        code += QStringLiteral("const signature = createHmac(\"%1\", key).update(%2, \"%3\").digest(\"%4\");\n")
                    .arg(algorithmKey(recipe->algorithm), contentIn(*recipe, quoted), encoding,
                         encodingKey(recipe->encoding));
        if (!recipe->idHeader.isEmpty())
            code += QStringLiteral("headers[%1] = id;\n").arg(quoted(recipe->idHeader));
        if (!recipe->timestampHeader.isEmpty())
            code += QStringLiteral("headers[%1] = timestamp;\n").arg(quoted(recipe->timestampHeader));
        code +=
            isStripe(*recipe)
                ? QStringLiteral("headers[\"Stripe-Signature\"] = `t=${timestamp},v1=${signature}`;\n")
                : QStringLiteral("headers[%1] = %2 + signature;\n").arg(quoted(recipe->header), quoted(recipe->prefix));
    }
    code += QStringLiteral("\nconst answer = await fetch(%1, {\n  method: %2,\n  headers,\n%3});\n"
                           "console.log(answer.status, await answer.text());\n")
                .arg(quoted(request.url.toEncoded()), quoted(request.method),
                     request.body.isEmpty() ? QString()
                                            : QStringLiteral("  body: Buffer.from(body, \"%1\"),\n").arg(encoding));
    return code;
}

QString python(const HttpRequest &request, const SchemeRecipe *recipe, const HeaderList &headers)
{
    const auto quoted = [](const QByteArray &text) { return inScript(QString::fromUtf8(text)); };
    const auto bytes = [&](const QByteArray &text) -> QString { return quoted(text) + QStringLiteral(".encode()"); };
    QString code = QStringLiteral("import base64, hashlib, hmac, os, time, urllib.error, urllib.request, uuid\n\n");
    code += isText(request.body)
                ? QStringLiteral("body = %1\n").arg(bytes(request.body))
                : QStringLiteral("body = base64.b64decode(\"%1\")\n").arg(QString::fromLatin1(request.body.toBase64()));
    code += QStringLiteral("headers = {\n");
    for (const auto &[name, value] : headers)
        code += QStringLiteral("    %1: %2,\n").arg(quoted(name), quoted(value));
    code += QStringLiteral("}\n");
    if (recipe) {
        code += QStringLiteral("\nsecret = os.environ[\"WEBHOOK_SECRET\"]\n");
        code += isStandard(*recipe) ? QStringLiteral("key = base64.b64decode(secret.removeprefix(\"whsec_\"))\n")
                                    : QStringLiteral("key = secret.encode()\n");
        code += QStringLiteral("timestamp = str(int(time.time()%1)).encode()\n")
                    .arg(recipe->unit == TimeUnit::Seconds ? QString() : QStringLiteral(" * 1000"));
        if (!recipe->idHeader.isEmpty())
            code += QStringLiteral("id = (\"msg_\" + str(uuid.uuid4())).encode()\n");
        const QString mac = QStringLiteral("hmac.new(key, %1, hashlib.%2)")
                                .arg(contentIn(*recipe, bytes), algorithmKey(recipe->algorithm));
        switch (recipe->encoding) {
        case DigestEncoding::Hex: code += QStringLiteral("signature = %1.hexdigest()\n").arg(mac); break;
        case DigestEncoding::Base64:
            code += QStringLiteral("signature = base64.b64encode(%1.digest()).decode()\n").arg(mac);
            break;
        case DigestEncoding::Base64Url:
            code +=
                QStringLiteral("signature = base64.urlsafe_b64encode(%1.digest()).decode().rstrip(\"=\")\n").arg(mac);
            break;
        }
        if (!recipe->idHeader.isEmpty())
            code += QStringLiteral("headers[%1] = id.decode()\n").arg(quoted(recipe->idHeader));
        if (!recipe->timestampHeader.isEmpty())
            code += QStringLiteral("headers[%1] = timestamp.decode()\n").arg(quoted(recipe->timestampHeader));
        code +=
            isStripe(*recipe)
                ? QStringLiteral("headers[\"Stripe-Signature\"] = f\"t={timestamp.decode()},v1={signature}\"\n")
                : QStringLiteral("headers[%1] = %2 + signature\n").arg(quoted(recipe->header), quoted(recipe->prefix));
    }
    code += QStringLiteral("\nrequest = urllib.request.Request(%1, data=body or None, headers=headers, method=%2)\n"
                           "try:\n    answer = urllib.request.urlopen(request)\n"
                           "except urllib.error.HTTPError as error:\n    answer = error\n"
                           "print(answer.status, answer.read().decode())\n")
                .arg(quoted(request.url.toEncoded()), quoted(request.method));
    return code;
}

QString cpp(const HttpRequest &request, const SchemeRecipe *recipe, const HeaderList &headers)
{
    const auto quoted = [](const QByteArray &text) { return QStringLiteral("std::string(%1)").arg(inCpp(text)); };
    QString code = QStringLiteral("// g++ -std=c++17 send.cpp -lcurl -lcrypto\n"
                                  "#include <chrono>\n#include <cstdlib>\n#include <curl/curl.h>\n"
                                  "#include <iostream>\n#include <openssl/evp.h>\n#include <openssl/hmac.h>\n"
                                  "#include <string>\n\n");
    if (recipe && recipe->encoding == DigestEncoding::Hex)
        code += QStringLiteral("std::string encoded(const unsigned char *mac, unsigned int size)\n{\n"
                               "    static const char digits[] = \"0123456789abcdef\";\n    std::string text;\n"
                               "    for (unsigned int i = 0; i < size; ++i)\n"
                               "        text += {digits[mac[i] >> 4], digits[mac[i] & 15]};\n    return text;\n}\n\n");
    else if (recipe)
        code += QStringLiteral("std::string encoded(const unsigned char *mac, unsigned int size)\n{\n"
                               "    unsigned char text[128];\n"
                               "    const int length = EVP_EncodeBlock(text, mac, static_cast<int>(size));\n"
                               "    std::string result(text, text + length);\n%1    return result;\n}\n\n")
                    .arg(recipe->encoding == DigestEncoding::Base64
                             ? QString()
                             : QStringLiteral("    for (char &c : result)\n"
                                              "        c = c == '+' ? '-' : c == '/' ? '_' : c;\n"
                                              "    result.erase(result.find_last_not_of('=') + 1);\n"));
    code += QStringLiteral("int main()\n{\n    const std::string body(%1, %2);\n    curl_slist *headers = nullptr;\n")
                .arg(inCpp(request.body))
                .arg(request.body.size());
    for (const auto &[name, value] : headers)
        code += QStringLiteral("    headers = curl_slist_append(headers, %1);\n").arg(inCpp(name + ": " + value));
    if (recipe) {
        code += QStringLiteral("\n    const char *secret = std::getenv(\"WEBHOOK_SECRET\");\n"
                               "    std::string key = secret ? secret : \"\";\n");
        if (isStandard(*recipe))
            code +=
                QStringLiteral("    if (key.rfind(\"whsec_\", 0) == 0)\n        key.erase(0, 6);\n"
                               "    std::string bytes(key.size(), '\\0');\n"
                               "    int length = EVP_DecodeBlock(reinterpret_cast<unsigned char *>(bytes.data()),\n"
                               "                                 reinterpret_cast<const unsigned char *>(key.data()),\n"
                               "                                 static_cast<int>(key.size()));\n"
                               "    for (std::size_t i = key.size(); i > 0 && key[i - 1] == '='; --i)\n"
                               "        --length; // padding\n"
                               "    key = bytes.substr(0, static_cast<std::size_t>(length));\n");
        code +=
            QStringLiteral("    const auto now = std::chrono::system_clock::now().time_since_epoch();\n"
                           "    const std::string timestamp =\n"
                           "        std::to_string(std::chrono::duration_cast<std::chrono::%1>(now).count());\n")
                .arg(recipe->unit == TimeUnit::Seconds ? QStringLiteral("seconds") : QStringLiteral("milliseconds"));
        if (!recipe->idHeader.isEmpty())
            code += QStringLiteral("    const std::string id = \"msg_\" + std::to_string(now.count());\n");
        code += QStringLiteral(
                    "    const std::string content = %1;\n"
                    "    unsigned char mac[EVP_MAX_MD_SIZE];\n    unsigned int size = 0;\n"
                    "    HMAC(EVP_%2(), key.data(), static_cast<int>(key.size()),\n"
                    "         reinterpret_cast<const unsigned char *>(content.data()), content.size(), mac, &size);\n"
                    "    const std::string signature = encoded(mac, size);\n"
                    "    const auto add = [&](const std::string &line) {\n"
                    "        headers = curl_slist_append(headers, line.c_str());\n    };\n")
                    .arg(contentIn(*recipe, quoted), algorithmKey(recipe->algorithm));
        if (!recipe->idHeader.isEmpty())
            code += QStringLiteral("    add(%1 + id);\n").arg(quoted(recipe->idHeader + ": "));
        if (!recipe->timestampHeader.isEmpty())
            code += QStringLiteral("    add(%1 + timestamp);\n").arg(quoted(recipe->timestampHeader + ": "));
        code += isStripe(*recipe)
                    ? QStringLiteral("    add(\"Stripe-Signature: t=\" + timestamp + \",v1=\" + signature);\n")
                    : QStringLiteral("    add(%1 + signature);\n").arg(quoted(recipe->header + ": " + recipe->prefix));
    }
    code += QStringLiteral("\n    CURL *curl = curl_easy_init();\n"
                           "    curl_easy_setopt(curl, CURLOPT_URL, %1);\n"
                           "    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, %2);\n"
                           "    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);\n"
                           "    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));\n"
                           "    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());\n"
                           "    const CURLcode code = curl_easy_perform(curl);\n"
                           "    long status = 0;\n"
                           "    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);\n"
                           "    std::cout << status << ' ' << curl_easy_strerror(code) << '\\n';\n"
                           "    curl_slist_free_all(headers);\n    curl_easy_cleanup(curl);\n"
                           "    return code == CURLE_OK ? 0 : 1;\n}\n")
                .arg(inCpp(request.url.toEncoded()), inCpp(request.method));
    return code;
}

} // namespace

QString snippet(SnippetLanguage language, const HttpRequest &request, const SignatureScheme *scheme,
                const HeaderList &signedHeaders)
{
    const bool asymmetric = headerValue(signedHeaders, "webhook-signature").startsWith("v1a,");
    const bool ready = !scheme || asymmetric || language == SnippetLanguage::Curl;
    const SchemeRecipe *recipe = ready ? nullptr : &scheme->recipe();
    const HeaderList headers = ready ? withHeaders(request.headers, signedHeaders) : request.headers;
    switch (language) {
    case SnippetLanguage::Curl: return curl(request, headers);
    case SnippetLanguage::Node: return node(request, recipe, headers);
    case SnippetLanguage::Python: return python(request, recipe, headers);
    case SnippetLanguage::Cpp: break;
    }
    return cpp(request, recipe, headers);
}

} // namespace reeve
