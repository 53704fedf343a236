
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Zpět k petici`,
'mail.answer.refused-text': `Vraťte se prosím, opravte, co je tu uvedené, a podepište znovu. Vyplněné údaje tam zůstaly.`,
'mail.answer.refused-title': `Váš podpis nebyl přijat`,
'mail.confirm.ask': `Váš podpis se počítá, až ho potvrdíte. Otevřete tuto stránku a stiskněte tlačítko:`,
'mail.confirm.intro': `Někdo, doufáme, že vy, podepsal petici pomocí této e-mailové adresy.`,
'mail.confirm.not-you': `Pokud jste to nebyli vy, nemusíte nic dělat: podpis se nepočítá. Na té stránce ho také můžete smazat.`,
'mail.confirm.subject': `Potvrďte prosím svůj podpis`,
'mail.page.comment': `Komentář`,
'mail.page.confirm-button': `Potvrdit můj podpis`,
'mail.page.confirm-text': `Toto bylo podepsáno pomocí vaší e-mailové adresy. Podpis se počítá, až ho potvrdíte.`,
'mail.page.confirm-title': `Potvrďte svůj podpis`,
'mail.page.confirmed-text': `Děkujeme. Váš podpis se počítá.`,
'mail.page.confirmed-title': `Váš podpis je potvrzený`,
'mail.page.delete-button': `Smazat můj podpis`,
'mail.page.delete-text': `Tím se smaže váš podpis i záznam o tom, s čím jste souhlasili. Nelze to vrátit zpět.`,
'mail.page.delete-title': `Odvolání podpisu`,
'mail.page.deleted-text': `Pokud k tomuto odkazu patřil podpis, je teď smazaný i se záznamem o souhlasu.`,
'mail.page.deleted-title': `Váš podpis byl odvolán`,
'mail.page.gone-text': `Podpis byl smazán. Kdo chce, může petici podepsat znovu.`,
'mail.page.gone-title': `Žádný podpis tu není`,
'mail.page.name': `Jméno`,
'mail.page.unknown-text': `Zkopírujte prosím celý odkaz. Pokud to nepomůže, napište tomu, kdo petici pořádá.`,
'mail.page.unknown-title': `Tento odkaz nefunguje`,
'mail.signed.intro': `Někdo, pravděpodobně vy, znovu podepsal petici pomocí této e-mailové adresy.`,
'mail.signed.nothing-to-do': `Váš první podpis se už počítá a zůstává, jak byl. Nemusíte nic dělat. Na této stránce ho můžete smazat:`,
'mail.signed.subject': `Už jste petici podepsali`,
    };
  