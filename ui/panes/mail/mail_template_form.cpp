#include "ui/panes/mail/mail_template_form.h"

#include "models/mail_list_model.h"
#include "services/mail/mail_template.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/mail/mail_preview.h"
#include "ui/theme/fixed_font.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/notifier.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MailTemplateForm)
};

constexpr int areaLines = 8;
const QString subjectField = QStringLiteral("subject");
const QString textField = QStringLiteral("text");
const QString htmlField = QStringLiteral("html");

MailTemplate templateOf(const FormFields &fields)
{
    return {fields.text(subjectField).trimmed(), fields.text(textField), fields.text(htmlField)};
}

void fill(FormFields &fields, const MailTemplate &form)
{
    fields.setValue(subjectField, form.subject);
    fields.setValue(textField, form.body);
    fields.setValue(htmlField, form.html);
}

/// Puts it where the cursor is; the button that asks takes no focus.
void insertInto(const QWidget *focus, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(const_cast<QWidget *>(focus)))
        line->insert(text);
    else if (auto *area = qobject_cast<QPlainTextEdit *>(const_cast<QWidget *>(focus)); area && !area->isReadOnly())
        area->insertPlainText(text);
}

QWidget *tools(FormDialog *form, const QString &name, const MailTemplate &builtIn)
{
    auto *row = new QWidget(form);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *insert = new QToolButton(row);
    insert->setObjectName(QStringLiteral("insertVariable"));
    insert->setText(Text::tr("Insert &variable"));
    insert->setPopupMode(QToolButton::InstantPopup);
    insert->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(insert);
    for (const auto &variable : mailVariables(name)) {
        const QString mark = QStringLiteral("{{%1}}").arg(variable.first);
        QAction *action = menu->addAction(mark);
        action->setObjectName(QStringLiteral("insert_") + variable.first);
        QObject::connect(action, &QAction::triggered, form, [form, mark] { insertInto(form->focusWidget(), mark); });
    }
    insert->setMenu(menu);
    auto *back = new QPushButton(Text::tr("Use &Reeve's own text"), row);
    back->setObjectName(QStringLiteral("builtInTemplate"));
    back->setAutoDefault(false);
    QObject::connect(back, &QPushButton::clicked, form, [form, builtIn] { fill(form->fields(), builtIn); });
    layout->addWidget(insert);
    layout->addWidget(back);
    layout->addStretch();
    return row;
}

void open(const PaneContext &context, const QString &name, const QString &language, const MailTemplate &builtIn,
          const MailTemplate &now, QWidget *parent)
{
    auto *form =
        new FormDialog(Text::tr("%1, %2").arg(mailTemplateTitle(name), mailLanguageTitle(language)), Text::tr("Save"),
                       context.state, QStringLiteral("mail/template/%1/%2").arg(name, language), parent);
    form->setObjectName(QStringLiteral("mailTemplateDialog"));
    form->setIntroduction(Text::tr("A variable stands for what is known of the recipient. What stands between "
                                   "{{#link}} and {{/link}} is left out when there is none."));
    FormFields &fields = form->fields();
    fields.addText(subjectField, Text::tr("&Subject"), FormFields::Required, 200);
    fields.addTextArea(textField, Text::tr("&Text"), FormFields::Required);
    fields.addTextArea(htmlField, Text::tr("&HTML"));
    fields.setHelp(htmlField,
                   Text::tr("Empty sends the text alone. Paragraphs, lists, tables, emphasis and links stay; "
                            "scripts, styles and pictures are taken out."));
    for (const QString &area : {textField, htmlField}) {
        QWidget *field = fields.field(area);
        showFixed(field);
        field->setFixedHeight(areaLines * field->fontMetrics().lineSpacing()); // leaves room for the preview
    }
    fields.addWidget(tools(form, name, builtIn));
    auto *preview = new MailPreview(&fields);
    fields.addSection(Text::tr("Preview"));
    fields.addWidget(preview);
    const auto show = [form, preview, name] { preview->show(templateOf(form->fields()), name); };
    QObject::connect(&fields, &FormFields::changed, preview, show);
    fill(fields, now);
    show();
    form->setCheck([form, name] { return validate(templateOf(form->fields()), name); });
    form->setTask(
        [form, &workspace = context.workspace, builtIn, key = mailTemplateSetting(name, language)] {
            const MailTemplate own = templateOf(form->fields());
            return workspace.settings().write({{key, own == builtIn ? QJsonObject() : toJson(own)}});
        },
        [&notifier = context.notifier] { notifier.info(Text::tr("Saved. Mails are written so from now on.")); });
    form->resize(760, 780);
    form->open();
}

} // namespace

QString mailLanguageTitle(const QString &language)
{
    return language == QLatin1String("de") ? Text::tr("German") : Text::tr("English");
}

void editMailTemplate(const PaneContext &context, const QString &name, const QString &language, QWidget *parent)
{
    const auto builtIn = loadMailTemplate(name, language);
    if (!builtIn)
        return context.notifier.failure(builtIn.error());
    onResult(parent, context.workspace.settings().read(),
             [context, name, language, builtIn = *builtIn, parent](const Result<QJsonObject> &settings) {
                 if (!settings)
                     return context.notifier.failure(settings.error());
                 const auto own = mailTemplateFromJson(settings->value(mailTemplateSetting(name, language)).toObject());
                 open(context, name, language, builtIn, own.value_or(builtIn), parent);
             });
}

} // namespace reeve
