
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Powrót do petycji`,
'mail.answer.refused-text': `Wróć do poprzedniej strony, popraw to, co jest tu wymienione, i podpisz ponownie. Wpisane dane nadal tam są.`,
'mail.answer.refused-title': `Twój podpis nie został przyjęty`,
'mail.confirm.ask': `Twój podpis będzie się liczyć, gdy go potwierdzisz. Otwórz tę stronę i naciśnij przycisk:`,
'mail.confirm.intro': `Ktoś, mamy nadzieję, że ty, podpisał petycję, podając ten adres e-mail.`,
'mail.confirm.not-you': `Jeśli to nie ty, nie musisz nic robić: podpis się nie liczy. Na tej stronie możesz go też usunąć.`,
'mail.confirm.subject': `Potwierdź swój podpis`,
'mail.page.comment': `Komentarz`,
'mail.page.confirm-button': `Potwierdź mój podpis`,
'mail.page.confirm-text': `Oto podpis złożony z twoim adresem e-mail. Będzie się liczyć, gdy go potwierdzisz.`,
'mail.page.confirm-title': `Potwierdź swój podpis`,
'mail.page.confirmed-text': `Dziękujemy. Twój podpis się liczy.`,
'mail.page.confirmed-title': `Twój podpis jest potwierdzony`,
'mail.page.delete-button': `Usuń mój podpis`,
'mail.page.delete-text': `Usuwa to twój podpis i zapis tego, na co wyrażono zgodę. Nie można tego cofnąć.`,
'mail.page.delete-title': `Wycofaj swój podpis`,
'mail.page.deleted-text': `Jeśli pod tym linkiem był podpis, został właśnie usunięty wraz z zapisem tego, na co wyrażono zgodę.`,
'mail.page.deleted-title': `Twój podpis jest wycofany`,
'mail.page.gone-text': `Podpis został usunięty. Kto chce, może podpisać ponownie.`,
'mail.page.gone-title': `Tu nie ma żadnego podpisu`,
'mail.page.name': `Imię i nazwisko`,
'mail.page.unknown-text': `Skopiuj cały link. Jeśli to nie pomoże, napisz do osób, które prowadzą petycję.`,
'mail.page.unknown-title': `Ten link nie działa`,
'mail.signed.intro': `Ktoś, prawdopodobnie ty, ponownie podpisał petycję, podając ten adres e-mail.`,
'mail.signed.nothing-to-do': `Twój pierwszy podpis już się liczy i pozostaje bez zmian. Nie musisz nic robić. Na tej stronie możesz go usunąć:`,
'mail.signed.subject': `Twój podpis już mamy`,
    };
  