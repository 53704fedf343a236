
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Späť k petícii`,
'mail.answer.refused-text': `Vráťte sa prosím, opravte, čo je tu uvedené, a podpíšte znova. Vyplnené údaje tam zostali.`,
'mail.answer.refused-title': `Váš podpis nebol prijatý`,
'mail.confirm.ask': `Váš podpis sa započíta, až keď ho potvrdíte. Otvorte túto stránku a stlačte tlačidlo:`,
'mail.confirm.intro': `Niekto, dúfame, že vy, podpísal petíciu pomocou tejto e-mailovej adresy.`,
'mail.confirm.not-you': `Ak ste to neboli vy, nemusíte nič robiť: podpis sa nepočíta. Na tej istej stránke ho môžete aj vymazať.`,
'mail.confirm.subject': `Potvrďte prosím svoj podpis`,
'mail.page.comment': `Komentár`,
'mail.page.confirm-button': `Potvrdiť môj podpis`,
'mail.page.confirm-text': `Toto bolo podpísané pomocou vašej e-mailovej adresy. Podpis sa započíta, až keď ho potvrdíte.`,
'mail.page.confirm-title': `Potvrďte svoj podpis`,
'mail.page.confirmed-text': `Ďakujeme. Váš podpis sa počíta.`,
'mail.page.confirmed-title': `Váš podpis je potvrdený`,
'mail.page.delete-button': `Vymazať môj podpis`,
'mail.page.delete-text': `Tým sa vymaže váš podpis aj záznam o tom, s čím ste súhlasili. Nedá sa to vrátiť späť.`,
'mail.page.delete-title': `Odvolanie podpisu`,
'mail.page.deleted-text': `Ak k tomuto odkazu patril podpis, je teraz vymazaný aj so záznamom o súhlase.`,
'mail.page.deleted-title': `Váš podpis bol odvolaný`,
'mail.page.gone-text': `Podpis bol vymazaný. Kto chce, môže petíciu podpísať znova.`,
'mail.page.gone-title': `Nie je tu žiadny podpis`,
'mail.page.name': `Meno`,
'mail.page.unknown-text': `Skopírujte prosím celý odkaz. Ak to nepomôže, napíšte tomu, kto petíciu spravuje.`,
'mail.page.unknown-title': `Tento odkaz nefunguje`,
'mail.signed.intro': `Niekto, pravdepodobne vy, znova podpísal petíciu pomocou tejto e-mailovej adresy.`,
'mail.signed.nothing-to-do': `Váš prvý podpis sa už počíta a zostáva, ako bol. Nemusíte nič robiť. Na tejto stránke ho môžete vymazať:`,
'mail.signed.subject': `Petíciu ste už podpísali`,
    };
  