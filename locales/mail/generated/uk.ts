
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Назад до петиції`,
'mail.answer.refused-text': `Поверніться назад, виправте перелічене тут і підпишіть ще раз. Введені дані досі там.`,
'mail.answer.refused-title': `Ваш підпис не прийнято`,
'mail.confirm.ask': `Ваш підпис буде враховано, щойно ви його підтвердите. Відкрийте цю сторінку й натисніть кнопку:`,
'mail.confirm.intro': `Хтось (сподіваємося, ви) підписав петицію, вказавши цю адресу електронної пошти.`,
'mail.confirm.not-you': `Якщо це були не ви, нічого робити не потрібно: підпис не враховано. Ви також можете видалити його на тій самій сторінці.`,
'mail.confirm.subject': `Підтвердьте свій підпис`,
'mail.page.comment': `Коментар`,
'mail.page.confirm-button': `Підтвердити мій підпис`,
'mail.page.confirm-text': `Ось що підписано із зазначенням вашої адреси електронної пошти. Підпис буде враховано, щойно ви його підтвердите.`,
'mail.page.confirm-title': `Підтвердьте свій підпис`,
'mail.page.confirmed-text': `Дякуємо. Ваш підпис враховано.`,
'mail.page.confirmed-title': `Ваш підпис підтверджено`,
'mail.page.delete-button': `Видалити мій підпис`,
'mail.page.delete-text': `Буде видалено ваш підпис і запис про те, на що ви погодилися. Цю дію неможливо скасувати.`,
'mail.page.delete-title': `Відкличте свій підпис`,
'mail.page.deleted-text': `Якщо за цим посиланням був підпис, тепер його видалено разом із записом про надану згоду.`,
'mail.page.deleted-title': `Ваш підпис відкликано`,
'mail.page.gone-text': `Його видалено. Хто хоче, може підписати ще раз.`,
'mail.page.gone-title': `Тут немає підпису`,
'mail.page.name': `Ім’я`,
'mail.page.unknown-text': `Скопіюйте посилання повністю. Якщо це не допоможе, напишіть тим, хто веде петицію.`,
'mail.page.unknown-title': `Це посилання не працює`,
'mail.signed.intro': `Хтось (імовірно, ви) ще раз підписав петицію, вказавши цю адресу електронної пошти.`,
'mail.signed.nothing-to-do': `Ваш перший підпис уже враховано, і він залишається незмінним. Нічого робити не потрібно. На цій сторінці ви можете його видалити:`,
'mail.signed.subject': `Ви вже підписали петицію`,
    };
  