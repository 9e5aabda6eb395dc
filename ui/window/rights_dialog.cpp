#include "ui/window/rights_dialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace reeve {

namespace {

QString whereItIsSaid(const Workspace &workspace)
{
    if (workspace.actor().granted)
        return RightsDialog::tr("The server says what your login may do. It refuses the rest, also beside Reeve.");
    return workspace.can(Capability::ChooseRole)
               ? RightsDialog::tr("The role chosen in the window's header says what you may do.")
               : RightsDialog::tr("Your role on the server says what you may do.");
}

} // namespace

RightsDialog::RightsDialog(const Workspace &workspace, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("rightsDialog"));
    setWindowTitle(tr("What you may do"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    const Actor &actor = workspace.actor();
    layout->addWidget(new Notice(tr("%1: %2.", "operator's name, role").arg(actor.name, rightsTitle(actor)) + u' ' +
                                     whereItIsSaid(workspace),
                                 Tone::Info, this));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Rights"));
    list->setHeaderLabels({tr("Right"), tr("Allowed")});
    list->setRootIsDecorated(false);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const Permission permission : allPermissions()) {
        const bool allowed = allows(actor, permission);
        auto *item = new QTreeWidgetItem(list, {permissionTitle(permission), allowed ? tr("yes") : tr("no")});
        item->setIcon(0, icon(allowed ? QStringLiteral("check") : QStringLiteral("close")));
        item->setDisabled(!allowed);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    list->setMinimumHeight(fontMetrics().height() * 21);
    layout->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 62, sizeHint().height());
}

QString rightsTitle(const Actor &actor)
{
    if (!actor.granted)
        return roleTitle(actor.role);
    for (const Role role : allRoles()) {
        const QList<Permission> all = allPermissions();
        if (std::ranges::all_of(all, [&](Permission one) { return allows(role, one) == allows(actor, one); }))
            return roleTitle(role);
    }
    return RightsDialog::tr("%1 of %2 rights").arg(actor.granted->size()).arg(allPermissions().size());
}

} // namespace reeve
