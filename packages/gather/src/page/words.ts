// Words by which pages mark what is no article: in classes and ids, and in the labels that readers see.

const any = (words: string): RegExp => new RegExp(`^(?:${words.trim().replace(/\s+/gu, '|')})$`, 'u');

/** A part of a class or id that marks surroundings: navigation, notices, sharing, other articles, comments. */
export const SURROUNDINGS = any(`
  nav navi navbar navigation menu submenu topmenu submenus breadcrumbs? crumbs? pager pagination skip
  cookies? consent gdpr cc ccpa privacy
  shares? sharing sharer sharedaddy social socials addthis toolbar tools? outils print printhead imprimer
  newsletters? subscribe subscription signup paywall piano regwall registration cta plus abo
  related relatedposts relations? similar recommended recommendations? recirc readmore inread incut promo promoted teasers? cards? upsell outbrain taboola
  ads? adv advert adverts advertising advertisement advertisements banners? sponsor sponsored werbung reklama publicite pub catcher
  commentw* kommentare? disqus respond
  sidebar sidebars widgets? popular trending agenda rail
  footer copyright copy colophon disclaimer legal impressum
  postmetadata entrymeta tags? keywords topics? themen sommaire toc keywords mots labels?
  bio authorbox vcard contacts? rate rating votes? feedback survey reactions?
  infobox factbox infographic gallery slideshow video player embed audio
  captions? credits? legend legende media__description photocredit
  service merkliste bottommeta dl haut toplink toolbox views authorline sendung agentur key-events
  jp-relatedposts rel likes? trust disclaimer disclosure pullquote quote-block backlink access wall blk-video
`);

/** A part of a class or id that marks what a page tells about itself beside its text. */
export const SELF = any(
  `meta metadata byline bylines dateline dates? time timestamp published pubdate publish updated author authors auth infos? when by dt source posted kicker doctype bureau views`,
);

/** A part of a class or id that marks the text itself. */
export const BODY = any(
  `body articlebody content texte?s? text richtext wysiwyg rte govspeak storytext entry prose bodytext feed ticker`,
);

/** Lines that are no text of the article wherever they stand. */
export const LABELS: readonly RegExp[] = [
  /^[[(]?(?:à )?(?:lire|voir|écouter|regarder) (?:aussi|également)/iu,
  /^(?:la suite après cette publicité|publicité|annonce)$/iu,
  /^[[(]?(?:read|see|watch|listen) (?:also|more|next)\b|^(?:also read|related|more on this|advertisement|sponsored\b|story continues)/iu,
  /^[[(]?(?:читайте|смотрите|слушайте) (?:также|ещё)|^реклама\b|^(?:подпис(?:ывай)?|присоединяй)тесь\b/iu,
  /^[[(]?(?:lesen|sehen|hören) sie (?:auch|dazu)|^mehr zum thema|^(?:anzeige|werbung)$/iu,
  /^(?:imprimer|version pdf|envoyer par|partager|haut de page|retour|print|close|share|back to top|download|download \(|поделиться|версия для печати|распечатать|назад|скачать|наверх|drucken|teilen|zurück|seitenanfang|seite drucken|artikel anhören)\b/iu,
  /^(?:©|\(c\)\s|copyright\b)|(?:all rights reserved|tous droits réservés|все права защищены|alle rechte vorbehalten)\.?$/iu,
  /^(?:source|sources|quelle|источник|автор|authors?|auteurs?|url|adresse de cette page|link to the video|photos?|foto|фото|video|просмотров)\s?:/iu,
  /^(?:mots-clés|tags|keywords|étiquettes|теги|schlagwörter|themen|topics)\s?:/iu,
  /^[[(]?\(?reporting by\b|^our standards:/iu,
  /^(?:copier|lien direct|direct link|permalink|kurzlink)/iu,
  /^(?:опубликовано в разделах|дата публикации|прямая ссылка)\s?:/iu,
  /^.{0,60}(?:publié|published|posted|опубликовано|veröffentlicht)\s.{0,12}\d.{0,40}$/iu,
  /^(?:temps de lecture|reading time|lesezeit|время чтения)/iu,
];

/** A heading after which no text of the article follows. */
export const END =
  /^(?:lire aussi|sur le même sujet|à lire aussi|articles similaires|dans la même rubrique|adresse pour l'envoi|auteur|contacts?(?: presse)?|related|read also|more stories|press contacts?|about the author|tags|comments|читайте также|другие новости|по теме|контакты|комментарии|lesen sie auch|mehr zum thema|weitere (?:artikel|meldungen)|kontakt|kommentare)\b/iu;

/** What stands around a picture. */
export const PICTURE = any('images? photos? pictures? bild foto img media thumbnail visuel');

/** A part of a class that marks words of the text set apart to be looked at. */
export const SET_APART = any('quotes? pull pullquote exergue highlight zitat citation');

/** A line that bars the way to the rest of the article. */
export const PAYWALL =
  /(?:réservée? aux abonnés|il vous reste [\d\s,.]+ ?% de cet article|subscribe to (?:continue|read)|subscribers only|already a subscriber|to continue reading|только подписчикам|оформите подписку|чтобы дочитать|weiterlesen mit|nur für abonnenten|diesen artikel nicht abonniert|déjà abonné)/iu;

/** Who wrote it, and nothing else. */
export const BYLINE =
  /^(?:[Pp]ar|[Pp]ropos recueillis par|[Bb]y|[Vv]on|Aus .{2,30} berichtet|Enquête de|Автор|Беседовала?|Разместил)\s+\p{Lu}[\p{L}.'’-]+(?:[\s,|(/-]|$)/u;

/** A title's prefix or suffix that names a kind of page. */
export const PAGE_KIND = /^(?:print|printable version|version imprimable|druckversion|версия для печати)$/iu;
