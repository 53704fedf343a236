
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Tagasi petitsiooni juurde`,
'mail.answer.refused-text': `Palun mine tagasi, paranda siin loetletu ja allkirjasta uuesti. Sisestatud andmed on seal alles.`,
'mail.answer.refused-title': `Sinu allkirja ei võetud vastu`,
'mail.confirm.ask': `Sinu allkiri läheb arvesse, kui sa selle kinnitad. Ava see leht ja vajuta nuppu:`,
'mail.confirm.intro': `Keegi, loodetavasti sina, on selle e-posti aadressiga petitsiooni allkirjastanud.`,
'mail.confirm.not-you': `Kui see polnud sina, ei pea sa midagi tegema: allkiri ei lähe arvesse. Samal lehel saad selle ka kustutada.`,
'mail.confirm.subject': `Palun kinnita oma allkiri`,
'mail.page.comment': `Kommentaar`,
'mail.page.confirm-button': `Kinnita minu allkiri`,
'mail.page.confirm-text': `See allkirjastati sinu e-posti aadressiga. See läheb arvesse, kui sa selle kinnitad.`,
'mail.page.confirm-title': `Kinnita oma allkiri`,
'mail.page.confirmed-text': `Aitäh. Sinu allkiri läheb arvesse.`,
'mail.page.confirmed-title': `Sinu allkiri on kinnitatud`,
'mail.page.delete-button': `Kustuta minu allkiri`,
'mail.page.delete-text': `See kustutab sinu allkirja ja andmed selle kohta, millega nõustusid. Seda ei saa tagasi võtta.`,
'mail.page.delete-title': `Võta oma allkiri tagasi`,
'mail.page.deleted-text': `Kui selle lingiga oli seotud allkiri, on see nüüd kustutatud koos andmetega selle kohta, millega nõustuti.`,
'mail.page.deleted-title': `Sinu allkiri on tagasi võetud`,
'mail.page.gone-text': `See kustutati. Kes soovib, võib uuesti allkirja anda.`,
'mail.page.gone-title': `Siin pole allkirja`,
'mail.page.name': `Nimi`,
'mail.page.unknown-text': `Palun kopeeri kogu link. Kui see ei aita, kirjuta petitsiooni korraldajale.`,
'mail.page.unknown-title': `See link ei tööta`,
'mail.signed.intro': `Keegi, arvatavasti sina, on selle e-posti aadressiga petitsiooni uuesti allkirjastanud.`,
'mail.signed.nothing-to-do': `Sinu esimene allkiri läheb juba arvesse ja jääb samaks. Sa ei pea midagi tegema. Sellel lehel saad selle kustutada:`,
'mail.signed.subject': `Oled juba allkirja andnud`,
    };
  