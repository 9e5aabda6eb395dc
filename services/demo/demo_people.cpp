#include "services/demo/demo_people.h"

#include "services/domain/tenant.h"

namespace reeve {

namespace {

/// Names as "shown=latin" where the Latin letters of a mail address do not follow from the name.
struct Region
{
    QString currency;
    QStringList stems;
    QStringList kinds;
    QStringList firstNames;
    QStringList lastNames;
    QStringList addresses; ///< street|postal code|city|state|country
};

QStringList list(const char *utf8)
{
    return QString::fromUtf8(utf8).split(u';');
}

const QList<Region> &regions()
{
    static const QList<Region> all{
        {QStringLiteral("EUR"),
         list("Nordlicht;Grünwald;Alpenblick;Schröder;Elbtal;Bergmann;Süßmilch=suessmilch;Havelland;Königsee;Weser;"
              "Falkenstein;Lindenhof;"
              "Rheinwerk;Möwe;Tannhäuser;Zillertal"),
         list("Logistik GmbH=logistik;Software AG=software;Pflege gGmbH=pflege;Energie GmbH=energie;& Söhne KG=soehne"),
         list("Jürgen;Anneliese;Björn;Käthe;Lukas;Friederike;Moritz;Sabine;Günther;Heike;Jörg;Ulrike;Zoë;Matthias"),
         list("Müller;Größmann;Schäfer;Weiß;Krüger;Vogel;Jäger;von der Heide=vonderheide;Brandt;Köhler;Böhm;Nußbaum"),
         list("Königstraße 12|01097|Dresden|Sachsen|Germany;Mönckebergstraße 7|20095|Hamburg|Hamburg|Germany;"
              "Bahnhofstrasse 40|8001|Zürich|ZH|Switzerland;Mariahilfer Straße 101|1060|Wien|Wien|Austria;Sonnenallee "
              "3|12047|Berlin|Berlin|Germany")},
        {QStringLiteral("USD"),
         list("Harborline;Kestrel;Brightwater;Summit;Oakfield;Prairie;Ironwood;Bluejay;Cascade;Redwood;Lakeshore;"
              "Fairmont;Copperhill;Stonebridge;"
              "Juniper;Granite"),
         list("Logistics Inc.=logistics;Health=health;Robotics=robotics;Analytics LLC=analytics;Outdoor Co.=outdoor"),
         list("Emma;Liam;Olivia;Noah;Ava;Ethan;Grace;Mason;Chloé;Henry;Nora;Samuel;Ruth;Desmond"),
         list("Johnson;Williams;O'Brien=obrien;Garcia;Nguyen;Walker;Peterson;Núñez;Reed;Kowalski;Hughes;Brooks"),
         list(
             "1200 Market Street|94103|San Francisco|CA|United States;88 Congress Avenue|78701|Austin|TX|United States;"
             "350 Fifth Avenue|10118|New York|NY|United States;15 Pike Place|98101|Seattle|WA|United States;400 Bay "
             "Street|M5H 2Y4|Toronto|ON|Canada")},
        {QStringLiteral("JPY"), list("桜井=sakurai;富士=fuji;明日=asu;北斗=hokuto;みらい=mirai;青山=aoyama"),
         list("工業株式会社=kogyo;ソフト株式会社=soft;物流=butsuryu;医療=iryo;電機=denki"),
         list("さくら=sakura;健太=kenta;陽子=yoko;大輔=daisuke;美咲=misaki;翔=sho"),
         list("田中=tanaka;佐藤=sato;鈴木=suzuki;高橋=takahashi;渡辺=watanabe"),
         list("丸の内1-9-1|100-0005|東京|東京都|Japan;梅田3-1-3|530-0001|大阪|大阪府|Japan;栄4-5-3|460-0008|名古屋|"
              "愛知県|Japan")},
        {QStringLiteral("KWD"), list("Al Noor;Dana;Salhiya;Boubyan Marine=boubyan;الخليج=alkhaleej;المنار=almanar"),
         list("Trading WLL=trading;Engineering=engineering;Clinics=clinics;Retail Group=retail;Services KSC=services"),
         list("محمد=mohammad;فاطمة=fatima;Yousef;Noura;Khalid;Maryam"),
         list("العتيبي=alotaibi;الصباح=alsabah;Al-Rashid=alrashid;Haddad;Mansour"),
         list("Fahad Al Salem Street 5|13001|Kuwait City|Al Asimah|Kuwait;Salem Al Mubarak Street "
              "20|22003|Salmiya|Hawalli|Kuwait")},
        {QStringLiteral("EUR"),
         list("Ромашка=romashka;Αιγαίο=aigaio;Žižka;Łódka=lodka;Ørsted;Étoile;한빛=hanbit;北京星辰=xingchen"),
         list("Studio=studio;Systems=systems;Partners=partners;Media=media;Design=design"),
         list("Мария=maria;Γιώργος=giorgos;Łukasz=lukasz;Søren=soren;Élodie;明=ming;Dvořák-Jana=jana"),
         list("Иванова=ivanova;Παπαδόπουλος=papadopoulos;Dvořák;Kowalczyk;Sørensen=sorensen;Lefèvre;李=li"),
         list("Rue de Rivoli 99|75001|Paris|Île-de-France|France;Ermou 12|105 63|Αθήνα|Attica|Greece;ul. Piotrkowska "
              "80|90-102|Łódź|Łódzkie|Poland;"
              "Vodičkova 28|110 00|Praha|Praha|Czechia;Strøget 5|1160|København|Hovedstaden|Denmark")}};
    return all;
}

// How often a region has its turn.
constexpr int turns[]{0, 1, 0, 1, 2, 0, 1, 3, 4, 0, 1, 4};

QString shown(const QString &name)
{
    return name.section(u'=', 0, 0);
}

QString latin(const QString &name)
{
    QString text = name.section(u'=', -1).toLower();
    for (const auto &[letter, letters] : {std::pair(u'ä', "ae"), std::pair(u'ö', "oe"), std::pair(u'ü', "ue"),
                                          std::pair(u'ß', "ss"), std::pair(u'ø', "oe")})
        text.replace(QChar(letter), QLatin1String(letters));
    QString letters;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed)
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            letters += c;
    return letters;
}

} // namespace

DemoCompany DemoPeople::company()
{
    DemoCompany company;
    company.region = turns[m_companies++ % int(std::size(turns))];
    const Region &region = regions().at(company.region);
    const int made = m_made[company.region]++;
    const int stems = static_cast<int>(region.stems.size());
    const int kinds = static_cast<int>(region.kinds.size());
    const QString &stem = region.stems.at(made % stems);
    const QString &kind = region.kinds.at((made + made / stems) % kinds);
    // Past the last combination a number tells the companies apart.
    const int round = made / (stems * kinds);
    const QString number = round > 0 ? QString::number(round + 1) : QString();
    company.name = QStringLiteral("%1 %2").arg(shown(stem), shown(kind));
    if (round > 0)
        company.name += u' ' + number;
    company.currency = region.currency;
    company.domain = QStringLiteral("%1-%2%3.example").arg(latin(stem), latin(kind), number);
    company.key = latin(stem).left(7);
    company.key += latin(kind).left(3);
    for (int next = 2; m_keys.contains(company.key); ++next)
        company.key = company.key.left(7) + QString::number(next);
    m_keys.insert(company.key);
    return company;
}

DemoPerson DemoPeople::person(const DemoCompany &company)
{
    const Region &region = regions().at(company.region);
    const QString &first = m_random.of(region.firstNames);
    const QString &last = m_random.of(region.lastNames);
    return {shown(first), shown(last), QStringLiteral("%1.%2@%3").arg(latin(first), latin(last), company.domain)};
}

Address DemoPeople::address(const DemoCompany &company)
{
    const QStringList parts = m_random.of(regions().at(company.region).addresses).split(u'|');
    return {parts.at(0), parts.at(2), parts.at(3), parts.at(1), parts.at(4)};
}

} // namespace reeve
