#include "app/desk.h"
#include "app/sql_services.h"
#include "app/tour/job_steps.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

namespace reeve {
namespace {

const QString pane = QStringLiteral("pane_leads");
const QString form = QStringLiteral("leadForm");
const QString wizard = QStringLiteral("importWizard");

/// As a spreadsheet in Germany writes it: semicolons, CRLF, Latin-1, quotes; one row is wrong.
QByteArray spreadsheet()
{
    QString text = QStringLiteral("Vorname;Nachname;Firma;E-Mail;Land\r\n");
    for (int row = 1; row <= 40; ++row)
        text += QStringLiteral("J\u00fcrgen;\"M\u00fcller; %1.\";Werkstatt %1 GmbH;mueller@werkstatt%1.example;DE\r\n")
                    .arg(row);
    text += QStringLiteral("Ohne;Adresse;Leer AG;;DE\r\n");
    return text.toLatin1();
}

QString writeSpreadsheet(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("leads.csv")));
    if (file.open(QIODevice::WriteOnly))
        file.write(spreadsheet());
    return file.fileName();
}

/// Opens the link of the newest verification mail and presses its button, as the lead does in a browser.
void followLink(const SharedJob &job)
{
    MailFilter filter;
    filter.aboutId = job->leadId;
    MailStore &mails = job->workspace().mails();
    onResult(&job->desk(), mails.page(filter, {}), [job, &mails](const Result<Page<Mail>> &page) {
        if (!page || page->rows.isEmpty())
            return;
        onResult(&job->desk(), mails.render(page->rows.first().id), [job](const Result<RenderedMail> &mail) {
            if (!mail)
                return;
            auto *browser = new QNetworkAccessManager(&job->desk());
            const QUrl link(mail->link);
            QNetworkRequest press(link.adjusted(QUrl::RemoveQuery));
            press.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
            QNetworkReply *reply = browser->post(press, link.query(QUrl::FullyEncoded).toLatin1());
            QObject::connect(reply, &QNetworkReply::finished, browser, [job, browser, reply] {
                job->answered = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                browser->deleteLater();
            });
        });
    });
}

} // namespace

void createLead(Script &script, const SharedJob &job)
{
    script.step(QStringLiteral("Create a lead"));
    goTo(script, QStringLiteral("leads"), QStringLiteral("Leads"));
    script.see(pane + QStringLiteral("/table")).picture(QStringLiteral("leads"));
    script.click(pane + QStringLiteral("/newLeadButton"));
    const auto type = [&script](const char *field, const QString &text) {
        script.type(form + u'/' + QLatin1String(field), text);
    };
    type("firstName", QStringLiteral("Ada"));
    type("lastName", QStringLiteral("Lovelace"));
    type("companyName", jobCompany);
    type("email", QStringLiteral("ada at analytical"));
    script.click(form + QStringLiteral("/submit"));
    script.see(form + QStringLiteral("/emailError")).picture(QStringLiteral("lead-form-error"));
    type("email", jobMail);
    type("address.address", QStringLiteral("12 St James's Square"));
    type("address.city", QStringLiteral("London"));
    type("address.country", QStringLiteral("GB"));
    script.click(form + QStringLiteral("/submit")).gone(form);
    LeadFilter filter;
    filter.text = jobMail;
    script.ask<Page<Lead>>(
        QStringLiteral("find the lead in the workspace"),
        [job, filter] { return job->workspace().leads().page(filter, {}, {}); },
        [job](const Page<Lead> &page) {
            if (page.rows.size() == 1)
                job->leadId = page.rows.first().id;
            return page.rows.size() == 1;
        });
    script.see(pane + QStringLiteral("/detailPanel/detailTitle"), QStringLiteral("Ada Lovelace"))
        .picture(QStringLiteral("lead"));
    script.tell([] {
        return QStringLiteral("a wrong address is refused at its field; %1 waits for verification").arg(jobMail);
    });
}

void importLeads(Script &script, const SharedJob &job)
{
    script.step(QStringLiteral("Import leads from a spreadsheet"));
    script.click(pane + QStringLiteral("/importLeadsButton"));
    script.type(wizard + QStringLiteral("/importPath"), writeSpreadsheet(job->folder));
    script.press(wizard + QStringLiteral("/importPath"), Qt::Key_Return).picture(QStringLiteral("import-file"));
    script.turn(wizard, QWizard::NextButton).picture(QStringLiteral("import-columns"));
    script.turn(wizard, QWizard::NextButton)
        .see(wizard + QStringLiteral("/importSummary"))
        .picture(QStringLiteral("import-check"));
    script.turn(wizard, QWizard::CommitButton);
    script.see(wizard + QStringLiteral("/importReport"), QStringLiteral("40")).picture(QStringLiteral("import-report"));
    script.turn(wizard, QWizard::FinishButton).gone(wizard);
    script.tell(
        [] { return QStringLiteral("40 rows became leads, 1 was reported (Latin-1, semicolons, quotes, CRLF)"); });
}

void verifyLead(Script &script, const SharedJob &job)
{
    script.step(QStringLiteral("Verify by the link in the mail"));
    script.until(QStringLiteral("hear from the endpoint where links lead"),
                 [job] { return job->desk().services()->receiver()->isListening(); });
    script.act([job] { followLink(job); });
    script.until(QStringLiteral("get an answer to the verification link"), [job] { return job->answered == 200; });
    script.ask<LeadDetail>(
        QStringLiteral("find the lead verified"), [job] { return job->workspace().leads().detail(job->leadId); },
        [](const LeadDetail &detail) { return detail.lead.validated; });
    script.tell([] { return QStringLiteral("the endpoint answered 200, the lead is verified"); });

    script.step(QStringLiteral("Verify by an operator, with a reason"));
    script.type(pane + QStringLiteral("/quickFilter"), QStringLiteral("mueller@werkstatt7.example"));
    script.pick(pane + QStringLiteral("/table"), QStringLiteral("mueller@werkstatt7.example"));
    script.see(pane + QStringLiteral("/detailPanel/detailTitle"), QStringLiteral("J\u00fcrgen"));
    script.click(pane + QStringLiteral("/detailPanel/verifyLeadButton"));
    script.type(QStringLiteral("reasonDialog/reason"), QStringLiteral("Confirmed by phone"));
    script.picture(QStringLiteral("verify-by-operator"));
    script.click(QStringLiteral("reasonDialog/submit")).gone(QStringLiteral("reasonDialog"));
    LeadFilter filter;
    filter.text = QStringLiteral("mueller@werkstatt7.example");
    filter.states = {LeadState::Verified};
    script.ask<qint64>(
        QStringLiteral("find the other lead verified"),
        [job, filter] { return job->workspace().leads().count(filter); }, [](qint64 count) { return count == 1; });
}

} // namespace reeve
