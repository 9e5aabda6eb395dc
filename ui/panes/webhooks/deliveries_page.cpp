#include "ui/panes/webhooks/deliveries_page.h"

#include "models/delivery_list_model.h"
#include "models/format.h"
#include "services/core/worker.h"
#include "services/webhooks/har.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "services/workspace/workspace.h"
#include "ui/panes/webhooks/answer_view.h"
#include "ui/panes/webhooks/body_view.h"
#include "ui/panes/webhooks/compare_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/paged_table_view.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace reeve {

namespace {

const QString tenantPreset = QStringLiteral("tenant:");
constexpr int longestPath = 30; // of the heading, which cannot break it
constexpr int mostExported = 1000;

Result<int> writeHar(const QString &path, const QList<Delivery> &deliveries)
{
    QSaveFile file(path);
    const QByteArray har = toHar(deliveries);
    if (!file.open(QIODevice::WriteOnly) || file.write(har) != har.size() || !file.commit())
        return fail(ErrorKind::File, DeliveriesPage::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return static_cast<int>(deliveries.size());
}

} // namespace

DeliveriesPage::DeliveriesPage(const PaneContext &context)
    : ListPane(context, QStringLiteral("webhooks"), new DeliveryListModel(context.workspace.webhooks(), nullptr),
               DeliveryListModel::facets(), Entity::Delivery,
               {tr("No webhooks yet."), tr("What is received and what is sent appears here, with every answer.")}),
      m_deliveries(qobject_cast<DeliveryListModel *>(table().model())),
      m_sender(new WebhookSender(context.workspace, this)),
      m_replay(
          addAction("replayDelivery", tr("Send again as it was"), Permission::SendWebhooks, &DeliveriesPage::replay)),
      m_compose(addAction("composeDelivery", tr("Edit and send…"), Permission::SendWebhooks,
                          &DeliveriesPage::composeSelected)),
      m_compare(addAction("compareDeliveries", tr("Compare two…"), Permission::ReadWebhooks,
                          &DeliveriesPage::compareSelected)),
      m_har(addAction("exportHar", tr("Save as HAR…"), Permission::ReadWebhooks, &DeliveriesPage::chooseHarPath))
{
    setObjectName(QStringLiteral("deliveries"));
    m_replay->setHelp(tr("The same bytes and headers, the old signature too"));
    m_compose->setHelp(tr("Takes it to the tab “Send”, where it is signed afresh"));
    m_compare->setHelp(tr("Shows two deliveries side by side"));
    m_har->setHelp(tr("An HTTP Archive of the selected deliveries, for browsers and other tools"));
    addRowAction(m_replay);
    addRowAction(m_compose);
    m_har->setIcon(reeve::icon(QStringLiteral("save")));
    m_compare->setIcon(reeve::icon(QStringLiteral("columns")));
    addToolbarAction(m_compare);
    addToolbarAction(m_har);
}

GuardedAction *DeliveriesPage::addAction(const char *name, const QString &text, Permission permission,
                                         void (DeliveriesPage::*act)())
{
    auto *action = new GuardedAction(text, context().workspace, permission, {}, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

QIcon DeliveriesPage::icon() const
{
    return reeve::icon(QStringLiteral("webhooks"));
}

void DeliveriesPage::applyPreset(const QString &preset)
{
    FilterState filter;
    m_tenant = preset.startsWith(tenantPreset) ? preset.mid(tenantPreset.size()) : QString();
    if (m_tenant.isEmpty())
        filter.choices[QStringLiteral("outcome")] = {preset};
    if (filter == this->filter())
        applyFilter(filter);
    else
        setFilter(filter);
}

void DeliveriesPage::applyFilter(const FilterState &filter)
{
    if (!filter.isEmpty())
        m_tenant.clear();
    m_deliveries->setFilter(filter, m_tenant);
}

void DeliveriesPage::updateActions(const QList<Id> &selection)
{
    const QString one = selection.size() == 1 ? QString() : tr("Select one delivery first.");
    const int row = selection.size() == 1 ? m_deliveries->rowOf(selection.first()) : -1;
    const bool cameIn = row >= 0 && m_deliveries->at(row).direction == DeliveryDirection::In;
    m_replay->setBlocked(cameIn ? tr("It came in: edit it to say where it is to go.") : one);
    m_compose->setBlocked(one);
    m_compare->setBlocked(selection.size() == 2 ? QString() : tr("Select two deliveries first."));
    m_har->setBlocked(selection.isEmpty() ? tr("Select deliveries first.") : QString());
}

void DeliveriesPage::readAll(const QList<Id> &ids, std::function<void(const QList<Delivery> &)> done,
                             QList<Delivery> read)
{
    if (read.size() == ids.size() || read.size() == mostExported)
        return done(read);
    const Future<Delivery> next = context().workspace.webhooks().detail(ids.at(read.size()));
    onResult(this, next,
             [this, ids, done = std::move(done), read = std::move(read)](const Result<Delivery> &delivery) mutable {
                 if (!delivery)
                     return context().notifier.failure(delivery.error());
                 read << *delivery;
                 readAll(ids, std::move(done), std::move(read));
             });
}

void DeliveriesPage::replay()
{
    readAll(selection(), [this](const QList<Delivery> &deliveries) {
        const Delivery &old = deliveries.first();
        HttpRequest request;
        request.method = old.method;
        request.url = QUrl(old.url, QUrl::StrictMode);
        request.headers = old.requestHeaders;
        request.body = old.requestBody;
        request.allowPrivate = context().workspace.info().environment != Environment::Production;
        onResult(this, m_sender->send(old.tenantId, request, old.scheme), [this](const Result<Delivery> &sent) {
            if (!sent)
                return context().notifier.failure(sent.error());
            reveal(sent->id);
        });
    });
}

void DeliveriesPage::composeSelected()
{
    readAll(selection(), [this](const QList<Delivery> &deliveries) { emit compose(deliveries.first()); });
}

void DeliveriesPage::compareSelected()
{
    readAll(selection(), [this](const QList<Delivery> &deliveries) {
        auto *dialog = new CompareDialog(deliveries.at(0), deliveries.at(1), this);
        dialog->open();
    });
}

void DeliveriesPage::chooseHarPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooseFile(this, this,
               {FileChoice::For::Writing, QStringLiteral("harDialog"), tr("Save as HAR"), tr("HTTP Archives (*.har)"),
                folder.filePath(QStringLiteral("webhooks.har")), QStringLiteral("har")},
               [this](const QString &path) { saveHar(path); });
}

void DeliveriesPage::saveHar(const QString &path)
{
    readAll(selection(), [this, path](const QList<Delivery> &deliveries) {
        const auto written = inWorker([path, deliveries](Progress &) { return writeHar(path, deliveries); });
        onResult(this, written, [this, path](const Result<int> &count) {
            count ? context().notifier.info(tr("Saved %n delivery(s) as %1.", nullptr, *count).arg(path))
                  : context().notifier.failure(count.error());
        });
    });
}

void DeliveriesPage::showDetail(const Id &id)
{
    onResult(this, context().workspace.webhooks().detail(id), [this, id](const Result<Delivery> &delivery) {
        if (selection() != QList<Id>{id})
            return;
        if (!delivery)
            return detail().showError(delivery.error());
        fillDetail(*delivery);
    });
}

void DeliveriesPage::fillDetail(const Delivery &delivery)
{
    DetailPanel &panel = detail();
    panel.begin();
    const QString path = QUrl(delivery.url).path();
    panel.setHeading(tr("%1 %2").arg(QString::fromLatin1(delivery.method),
                                     path.size() > longestPath ? path.left(longestPath) + QStringLiteral("…") : path),
                     directionTitle(delivery.direction));
    panel.addBadge(delivery.status > 0 ? tr("%1 · %2").arg(deliveryOutcomeTitle(delivery.outcome)).arg(delivery.status)
                                       : deliveryOutcomeTitle(delivery.outcome),
                   toneOf(delivery.outcome));
    if (!delivery.reason.isEmpty())
        panel.addNotice(delivery.reason, delivery.outcome == DeliveryOutcome::Accepted ? Tone::Info : Tone::Danger);
    panel.addActions({m_compose, m_replay});
    panel.addField(tr("Time"), format::dateTime(delivery.at));
    if (!delivery.endpoint.isEmpty())
        panel.addField(tr("Endpoint"), delivery.endpoint);
    if (const SchemePtr scheme = schemeFor(delivery.scheme)) {
        const bool valid = delivery.finding == findingKey(Finding::Valid);
        panel.addField(tr("Signature"), delivery.finding.isEmpty() ? scheme->recipe().title
                                        : valid                    ? tr("%1, verified").arg(scheme->recipe().title)
                                                : tr("%1, does not hold").arg(scheme->recipe().title));
    }
    if (delivery.direction == DeliveryDirection::Out)
        panel.addField(tr("Duration"), format::duration(delivery.durationMs));
    if (const QString timings = timingsText(delivery.timings); !timings.isEmpty())
        panel.addField(tr("Timings"), timings);
    if (!delivery.redirects.isEmpty())
        panel.addField(tr("Redirects"), delivery.redirects.join(QLatin1Char('\n')));
    panel.addField(tr("Other side"), delivery.remote);
    if (!delivery.tenantId.isEmpty())
        panel.addLink(tr("Tenant"), tr("Show"), [this, id = delivery.tenantId] { emit open(Entity::Tenant, id); });
    panel.addSection(tr("Request"));
    if (delivery.url != path)
        panel.addCode(delivery.url);
    auto *request = new BodyView(QStringLiteral("request"), tr("Request"), &panel);
    request->setContent(delivery.requestHeaders, delivery.requestBody);
    panel.addWidget(request);
    panel.addSection(tr("Answer"));
    if (delivery.status == 0)
        return panel.addField(tr("Status"), tr("None"));
    auto *answer = new BodyView(QStringLiteral("answer"), tr("Answer"), &panel);
    answer->setContent(delivery.responseHeaders, delivery.responseBody);
    panel.addWidget(answer);
}

} // namespace reeve
