<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Curator</source>
            <translation>Про Curator</translation>
        </message>
        <message>
            <source>Curator {version}</source>
            <translation>Curator {version}</translation>
        </message>
        <message>
            <source>Python {python} · Qt {qt}
Typeface: Inter, SIL Open Font License 1.1</source>
            <translation>Python {python} · Qt {qt}
Шрифт: Inter, SIL Open Font License 1.1</translation>
        </message>
        <message>
            <source>See, decide and edit the articles of a site of text files, losslessly.</source>
            <translation>Переглядайте, оцінюйте й редагуйте матеріали сайту з текстових файлів без жодних втрат.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Curator</source>
            <translation>&amp;Про Curator</translation>
        </message>
        <message>
            <source>&amp;Ascending</source>
            <translation>За &amp;зростанням</translation>
        </message>
        <message>
            <source>&amp;Close Folder</source>
            <translation>&amp;Закрити папку</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Темне</translation>
        </message>
        <message>
            <source>&amp;Descending</source>
            <translation>За &amp;спаданням</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>З&amp;найти</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Світле</translation>
        </message>
        <message>
            <source>&amp;Look for Changes on Disk</source>
            <translation>Перевірити з&amp;міни на диску</translation>
        </message>
        <message>
            <source>&amp;Next Article</source>
            <translation>&amp;Наступний матеріал</translation>
        </message>
        <message>
            <source>&amp;One Line per Article</source>
            <translation>Матеріал в &amp;один рядок</translation>
        </message>
        <message>
            <source>&amp;Open Folder…</source>
            <translation>&amp;Відкрити папку…</translation>
        </message>
        <message>
            <source>&amp;Open Original</source>
            <translation>Відкрити о&amp;ригінал</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Опублікувати</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Ви&amp;йти</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Повторити</translation>
        </message>
        <message>
            <source>&amp;Save This Search…</source>
            <translation>&amp;Зберегти цей пошук…</translation>
        </message>
        <message>
            <source>&amp;Try the Sample Site</source>
            <translation>&amp;Спробувати зразок сайту</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Від&amp;мінити</translation>
        </message>
        <message>
            <source>&amp;Unpublish</source>
            <translation>&amp;Зняти з публікації</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категорія</translation>
        </message>
        <message>
            <source>Change &amp;Topics…</source>
            <translation>Змінити &amp;теми…</translation>
        </message>
        <message>
            <source>Change {name}…</source>
            <translation>Змінити: {name}…</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Колекція</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Follow the &amp;System</source>
            <translation>Як у &amp;системі</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Резонанс</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Шлях</translation>
        </message>
        <message>
            <source>Pr&amp;evious Article</source>
            <translation>&amp;Попередній матеріал</translation>
        </message>
        <message>
            <source>Pre&amp;view Changes</source>
            <translation>Пере&amp;глянути зміни</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Якість</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Redo {label}</source>
            <translation>Повторити: {label}</translation>
        </message>
        <message>
            <source>Select &amp;All Shown</source>
            <translation>Вибрати &amp;все показане</translation>
        </message>
        <message>
            <source>Set &amp;Heat…</source>
            <translation>Установити &amp;резонанс…</translation>
        </message>
        <message>
            <source>Set &amp;Quality…</source>
            <translation>Установити &amp;якість…</translation>
        </message>
        <message>
            <source>Show &amp;Menu Bar</source>
            <translation>Показувати &amp;рядок меню</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Теми</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Відмінити</translation>
        </message>
        <message>
            <source>Undo {label}</source>
            <translation>Відмінити: {label}</translation>
        </message>
    </context>
    <context>
        <name>AddImage</name>
        <message>
            <source>A file can also be dropped on the images: it is copied into the site.</source>
            <translation>Файл можна також перетягнути на зображення: його буде скопійовано на сайт.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Add an image</source>
            <translation>Додати зображення</translation>
        </message>
        <message>
            <source>Address of the image</source>
            <translation>Адреса зображення</translation>
        </message>
        <message>
            <source>Address, on the web or of this site</source>
            <translation>Адреса в інтернеті або на цьому сайті</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Вибрати файл…</translation>
        </message>
    </context>
    <context>
        <name>AddRelated</name>
        <message>
            <source>Add a related article</source>
            <translation>Додати пов’язаний матеріал</translation>
        </message>
        <message>
            <source>Add this address</source>
            <translation>Додати цю адресу</translation>
        </message>
        <message>
            <source>Address, or search in this folder</source>
            <translation>Адреса або пошук у цій папці</translation>
        </message>
        <message>
            <source>Articles found</source>
            <translation>Знайдені матеріали</translation>
        </message>
        <message>
            <source>Enter adds the address. An article of this folder brings all it has.</source>
            <translation>Enter додає адресу. Матеріал із цієї папки принесе з собою всі свої дані.</translation>
        </message>
        <message>
            <source>No article of this folder matches.</source>
            <translation>Жоден матеріал цієї папки не підходить.</translation>
        </message>
        <message>
            <source>Only addresses that begin with http:// or https:// can be added.</source>
            <translation>Можна додавати лише адреси, що починаються з http:// або https://.</translation>
        </message>
        <message>
            <source>Words and qualifiers as in the search field, such as topic:robotics.</source>
            <translation>Слова й умови, як у полі пошуку, наприклад topic:robotics.</translation>
        </message>
    </context>
    <context>
        <name>AddressCheck</name>
        <message>
            <source>It answers ({status}).</source>
            <translation>Відповідає ({status}).</translation>
        </message>
        <message>
            <source>No clear answer: {detail}.</source>
            <translation>Немає певної відповіді: {detail}.</translation>
        </message>
        <message>
            <source>Nothing is there: {detail}.</source>
            <translation>Там нічого немає: {detail}.</translation>
        </message>
    </context>
    <context>
        <name>AddressEditor</name>
        <message>
            <source>Check whether it answers: {name}</source>
            <translation>Перевірити, чи відповідає: {name}</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>Копіювати: {name}</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Відкрити: {name}</translation>
        </message>
        <message>
            <source>asking…</source>
            <translation>запит…</translation>
        </message>
        <message>
            <source>not a web address: it is never opened</source>
            <translation>не вебадреса: її ніколи не буде відкрито</translation>
        </message>
    </context>
    <context>
        <name>ArticleGit</name>
        <message>
            <source>Asking git…</source>
            <translation>Запит до git…</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>Git</source>
            <translation>Git</translation>
        </message>
        <message>
            <source>The selected articles are as in the last commit</source>
            <translation>Вибрані матеріали такі самі, як в останньому коміті</translation>
        </message>
        <message>
            <source>There is no field to be reverted</source>
            <translation>Немає поля, яке можна повернути</translation>
        </message>
    </context>
    <context>
        <name>ArticleHeader</name>
        <message>
            <source>Sort the list</source>
            <translation>Упорядкувати список</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message>
            <source>Articles</source>
            <translation>Матеріали</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>Article</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Пошкоджено</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Чернетка</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Без ключа</translation>
        </message>
        <message>
            <source>Not published by the site's settings: the file has no key for it</source>
            <translation>За налаштуваннями сайту не опубліковано: у файлі немає такого ключа</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Published by the site's settings: the file has no key for it</source>
            <translation>За налаштуваннями сайту опубліковано: у файлі немає такого ключа</translation>
        </message>
        <message>
            <source>none</source>
            <translation>немає</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <source>(not a text: see Fields)</source>
            <translation>(не текст: див. «Поля»)</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>Усі поля</translation>
        </message>
        <message>
            <source>Edit the excerpt</source>
            <translation>Редагувати уривок</translation>
        </message>
        <message>
            <source>Edit the title</source>
            <translation>Редагувати заголовок</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Уривок</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Images {n}</source>
            <translation>Зображення {n}</translation>
        </message>
        <message>
            <source>No excerpt. Click to write one.</source>
            <translation>Уривка немає. Клацніть, щоб написати.</translation>
        </message>
        <message>
            <source>No title: {name}</source>
            <translation>Без заголовка: {name}</translation>
        </message>
        <message>
            <source>Parts of the article</source>
            <translation>Частини матеріалу</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Перегляд</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Пов’язані</translation>
        </message>
        <message>
            <source>Related {n}</source>
            <translation>Пов’язані {n}</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
    </context>
    <context>
        <name>BlockedModel</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Finishing it</source>
            <translation>Завершити</translation>
        </message>
        <message>
            <source>Rolling it back</source>
            <translation>Відкотити</translation>
        </message>
        <message>
            <source>can be done</source>
            <translation>можливо</translation>
        </message>
    </context>
    <context>
        <name>BlockedTable</name>
        <message>
            <source>Files that cannot be brought both ways</source>
            <translation>Файли, з якими можливе не все</translation>
        </message>
    </context>
    <context>
        <name>BranchSign</name>
        <message>
            <source>Branch: {text}</source>
            <translation>Гілка: {text}</translation>
        </message>
    </context>
    <context>
        <name>BringingIn</name>
        <message>
            <source>Copied, but another article is shown now, so no article names the copy yet.</source>
            <translation>Скопійовано, але тепер показано інший матеріал, тому жоден матеріал ще не згадує копію.</translation>
        </message>
        <message>
            <source>Not copied: {reason}</source>
            <translation>Не скопійовано: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n} files are taken.</source>
            <translation>
                <numerusform>Буде взято лише перший {n} файл.</numerusform>
                <numerusform>Буде взято лише перші {n} файли.</numerusform>
                <numerusform>Буде взято лише перші {n} файлів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the file</source>
            <translation>Вилучити файл</translation>
        </message>
        <message>
            <source>The copied file {path} stays in the folder; redo names it again.</source>
            <translation>Скопійований файл {path} залишається в папці; повторення знову згадає його.</translation>
        </message>
        <message>
            <source>it is larger than {mb} MB</source>
            <translation>він більший за {mb} МБ</translation>
        </message>
        <message>
            <source>it is no picture (PNG, JPEG, GIF, WebP, AVIF or SVG)</source>
            <translation>це не зображення (PNG, JPEG, GIF, WebP, AVIF або SVG)</translation>
        </message>
        <message>
            <source>it is not a file</source>
            <translation>це не файл</translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message>
            <source>{path} was not removed: {reason}</source>
            <translation>{path} не вилучено: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Browsing</name>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>Curator shows text files that begin with a block of keys between two lines of three dashes. In this folder it looks for them in {places}. Perhaps the site's own folder is another one?</source>
            <translation>Curator показує текстові файли, що починаються з блоку ключів між двома рядками з трьох дефісів. У цій папці він шукає їх тут: {places}. Можливо, папка самого сайту — інша?</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Перевірити ще раз</translation>
        </message>
        <message>
            <source>No article matches</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>No articles in this folder</source>
            <translation>У цій папці немає матеріалів</translation>
        </message>
        <message>
            <source>Nothing in this folder fits the search.</source>
            <translation>Ніщо в цій папці не відповідає пошуку.</translation>
        </message>
        <message>
            <source>Nothing of what was read so far fits the search; the folder is being read.</source>
            <translation>Ніщо з прочитаного досі не відповідає пошуку; папка ще читається.</translation>
        </message>
        <message>
            <source>Open another folder…</source>
            <translation>Відкрити іншу папку…</translation>
        </message>
    </context>
    <context>
        <name>BulkEditDialog</name>
        <message>
            <source>1 field will be changed</source>
            <translation>Буде змінено 1 поле</translation>
        </message>
        <message>
            <source>Add Field</source>
            <translation>Додати поле</translation>
        </message>
        <message>
            <source>Another key</source>
            <translation>Інший ключ</translation>
        </message>
        <message>
            <source>Another key, such as “author” or “provider.name”</source>
            <translation>Інший ключ, наприклад «author» чи «provider.name»</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Edit fields</source>
            <translation>Редагування полів</translation>
        </message>
        <message>
            <source>Edit {what}</source>
            <translation>Редагувати {what}</translation>
        </message>
        <message>
            <source>Find a field</source>
            <translation>Знайти поле</translation>
        </message>
        <message>
            <source>Only the fields you tick are changed, and nothing before a preview.</source>
            <translation>Буде змінено лише позначені поля, і нічого — до перегляду.</translation>
        </message>
        <message>
            <source>Preview Changes</source>
            <translation>Переглянути зміни</translation>
        </message>
        <message>
            <source>The preview shows what “{key}” holds.</source>
            <translation>Перегляд покаже, що містить «{key}».</translation>
        </message>
        <message>
            <source>Tick the fields to change.</source>
            <translation>Позначте поля, які слід змінити.</translation>
        </message>
        <message>
            <source>{fields} of {what}</source>
            <translation>{fields}: {what}</translation>
        </message>
        <message>
            <source>{fields} of {what}: {change}</source>
            <translation>{fields} ({what}): {change}</translation>
        </message>
        <message numerus="yes">
            <source>{n} fields will be changed</source>
            <translation>
                <numerusform>Буде змінено {n} поле</numerusform>
                <numerusform>Буде змінено {n} поля</numerusform>
                <numerusform>Буде змінено {n} полів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkEditing</name>
        <message>
            <source>Edit &amp;Fields…</source>
            <translation>Редагувати &amp;поля…</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Більше…</translation>
        </message>
    </context>
    <context>
        <name>ByDefault</name>
        <message>
            <source>by default: {value} (from {file})</source>
            <translation>типово: {value} (з {file})</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Loading…</source>
            <translation>Завантаження…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Зображення</translation>
        </message>
    </context>
    <context>
        <name>CardRow</name>
        <message>
            <source>Remove the key: {name}</source>
            <translation>Вилучити ключ: {name}</translation>
        </message>
    </context>
    <context>
        <name>ChangedList</name>
        <message>
            <source>Changed articles</source>
            <translation>Змінені матеріали</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Позначити всі</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Зняти всі</translation>
        </message>
        <message>
            <source>What has changed in the current article</source>
            <translation>Що змінилося в поточному матеріалі</translation>
        </message>
        <message>
            <source>{n} of {total} ticked</source>
            <translation>Позначено {n} з {total}</translation>
        </message>
    </context>
    <context>
        <name>ChangedModel</name>
        <message>
            <source>Article</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>Since the last commit</source>
            <translation>Після останнього коміту</translation>
        </message>
    </context>
    <context>
        <name>ChangesList</name>
        <message>
            <source>Articles that would change</source>
            <translation>Матеріали, які було б змінено</translation>
        </message>
    </context>
    <context>
        <name>ChangesModel</name>
        <message>
            <source>Draft</source>
            <translation>Чернетка</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Без ключа</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>{title}, {value}: {before} becomes {after}, {reason}</source>
            <translation>{title}, {value}: {before} стане {after}, {reason}</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>(empty)</source>
            <translation>(порожньо)</translation>
        </message>
        <message>
            <source>Delete removes it</source>
            <translation>Delete вилучає</translation>
        </message>
        <message>
            <source>Not one of the site's topics</source>
            <translation>Немає серед тем сайту</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>Add to {name}</source>
            <translation>Додати: {name}</translation>
        </message>
        <message>
            <source>New entry of {name}</source>
            <translation>Новий запис: {name}</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>і ще {n}</translation>
        </message>
    </context>
    <context>
        <name>ChipsEditor</name>
        <message>
            <source>Add “{text}” to {name}</source>
            <translation>{name}: додати «{text}»</translation>
        </message>
        <message>
            <source>Remove “{text}” from {name}</source>
            <translation>{name}: вилучити «{text}»</translation>
        </message>
    </context>
    <context>
        <name>ChoiceEditor</name>
        <message>
            <source>Choices: {name}</source>
            <translation>Варіанти: {name}</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>nothing chosen</source>
            <translation>нічого не вибрано</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>No browser could be opened</source>
            <translation>Не вдалося відкрити браузер</translation>
        </message>
        <message>
            <source>This article names no web address</source>
            <translation>У цьому матеріалі немає вебадреси</translation>
        </message>
        <message>
            <source>This file cannot be edited: {reason}</source>
            <translation>Цей файл не можна редагувати: {reason}</translation>
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message>
            <source>Another program changed the same lines of {path} while you typed. Nothing is written yet. Which text shall the file hold?</source>
            <translation>Поки ви писали, інша програма змінила ті самі рядки в {path}. Ще нічого не записано. Який текст має бути у файлі?</translation>
        </message>
        <message>
            <source>Back to what it was</source>
            <translation>Як було</translation>
        </message>
        <message>
            <source>Changed on disk meanwhile</source>
            <translation>Тим часом змінено на диску</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Редагувати далі</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Залишити чуже</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Моє</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чуже</translation>
        </message>
        <message>
            <source>Where the two differ</source>
            <translation>Чим вони відрізняються</translation>
        </message>
        <message>
            <source>Write mine</source>
            <translation>Записати моє</translation>
        </message>
    </context>
    <context>
        <name>CommitDialog</name>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Повідомлення</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Коміт</translation>
        </message>
        <message>
            <source>Committing…</source>
            <translation>Створення коміту…</translation>
        </message>
        <message>
            <source>Message of the commit</source>
            <translation>Повідомлення коміту</translation>
        </message>
        <message>
            <source>Only synchronise</source>
            <translation>Лише синхронізувати</translation>
        </message>
        <message>
            <source>What was done, in your words</source>
            <translation>Що зроблено, вашими словами</translation>
        </message>
        <message>
            <source>{commit} and synchronise</source>
            <translation>{commit} і синхронізувати</translation>
        </message>
    </context>
    <context>
        <name>Committing</name>
        <message numerus="yes">
            <source>Commit everything: {n} changed files</source>
            <translation>
                <numerusform>Коміт усього: {n} змінений файл</numerusform>
                <numerusform>Коміт усього: {n} змінені файли</numerusform>
                <numerusform>Коміт усього: {n} змінених файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>Commit {n} of {total} selected articles</source>
            <translation>Коміт: {n} з {total} вибраних матеріалів</translation>
        </message>
        <message>
            <source>Commit “{label}”</source>
            <translation>Коміт: «{label}»</translation>
        </message>
        <message numerus="yes">
            <source>Committed {n} files</source>
            <translation>
                <numerusform>У коміті {n} файл</numerusform>
                <numerusform>У коміті {n} файли</numerusform>
                <numerusform>У коміті {n} файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>Committing</source>
            <translation>Створення коміту</translation>
        </message>
        <message>
            <source>None of the selected articles has changed since the last commit</source>
            <translation>Жоден із вибраних матеріалів не змінився після останнього коміту</translation>
        </message>
        <message>
            <source>Nothing has changed since the last commit</source>
            <translation>Після останнього коміту нічого не змінилося</translation>
        </message>
        <message>
            <source>Nothing was committed</source>
            <translation>Коміт не створено</translation>
        </message>
        <message>
            <source>Stopped: nothing was committed</source>
            <translation>Зупинено: коміт не створено</translation>
        </message>
        <message numerus="yes">
            <source>{n} other files are staged, and stay so.</source>
            <translation>
                <numerusform>{n} інший файл уже підготовлено до коміту, він таким і лишиться.</numerusform>
                <numerusform>{n} інші файли вже підготовлено до коміту, вони такими й лишаться.</numerusform>
                <numerusform>{n} інших файлів уже підготовлено до коміту, вони такими й лишаться.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{label}” is committed already</source>
            <translation>«{label}» уже в коміті</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>New</source>
            <translation>Нове</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Оригінал</translation>
        </message>
        <message>
            <source>Original and new</source>
            <translation>Оригінал і нове</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Back to what it was</source>
            <translation>Як було</translation>
        </message>
        <message>
            <source>Changed on disk meanwhile</source>
            <translation>Тим часом змінено на диску</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Залишити чуже</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Моє</translation>
        </message>
        <message numerus="yes">
            <source>The same for the other {n}</source>
            <translation>
                <numerusform>Те саме для ще {n} іншого</numerusform>
                <numerusform>Те саме для ще {n} інших</numerusform>
                <numerusform>Те саме для ще {n} інших</numerusform>
            </translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чуже</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Було</translation>
        </message>
        <message>
            <source>Write mine</source>
            <translation>Записати моє</translation>
        </message>
        <message>
            <source>“{field}” was changed in the file while you changed it here. Nothing is written yet. Which shall it be?</source>
            <translation>Поки ви змінювали «{field}» тут, його змінили у файлі. Ще нічого не записано. Що має бути?</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Decide…</source>
            <translation>Вирішити…</translation>
        </message>
        <message>
            <source>{what} left as it is on disk: others changed the same field meanwhile.</source>
            <translation>Залишено як на диску — {what}: тим часом інші змінили те саме поле.</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Articles</source>
            <translation>Матеріали</translation>
        </message>
        <message>
            <source>Articles to decide about</source>
            <translation>Матеріали, про які вирішується</translation>
        </message>
        <message>
            <source>How far from the line is near it</source>
            <translation>Що вважати близьким до лінії</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Лінія</translation>
        </message>
        <message>
            <source>Number to decide by</source>
            <translation>Число, за яким вирішується</translation>
        </message>
        <message>
            <source>by</source>
            <translation>за</translation>
        </message>
        <message>
            <source>near ±</source>
            <translation>близько ±</translation>
        </message>
    </context>
    <context>
        <name>CopyPictures</name>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Copy into the site</source>
            <translation>Копіювання на сайт</translation>
        </message>
        <message>
            <source>Copy into the site's folder?</source>
            <translation>Скопіювати в папку сайту?</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Folder inside the site</source>
            <translation>Папка всередині сайту</translation>
        </message>
        <message>
            <source>Name of file {n}</source>
            <translation>Ім’я файлу {n}</translation>
        </message>
        <message>
            <source>The article names the copy. Nothing in the folder is overwritten: where there is a file of that name, the copy gets a number.</source>
            <translation>Матеріал згадуватиме копію. У папці нічого не буде перезаписано: якщо файл із таким ім’ям уже є, копія отримає номер.</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>Picture of: {title}</source>
            <translation>Зображення: {title}</translation>
        </message>
        <message>
            <source>This article names no picture</source>
            <translation>У цьому матеріалі немає зображення</translation>
        </message>
        <message>
            <source>cached</source>
            <translation>у кеші</translation>
        </message>
        <message>
            <source>not cached</source>
            <translation>не в кеші</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>2026-03-24T20:25:00Z, 2026-03-24, 24.3.2026, March 24 2026, today, +3d, -2h</source>
            <translation>2026-03-24T20:25:00Z, 2026-03-24, 24.3.2026, March 24 2026, today, +3d, -2h</translation>
        </message>
        <message>
            <source>Calendar: {name}</source>
            <translation>Календар: {name}</translation>
        </message>
    </context>
    <context>
        <name>DecisionActions</name>
        <message>
            <source>&amp;Back to How It Was</source>
            <translation>&amp;Повернути, як було</translation>
        </message>
        <message>
            <source>&amp;Back to How It Was and Go On</source>
            <translation>&amp;Повернути, як було, і далі</translation>
        </message>
        <message>
            <source>&amp;Decide and Go On</source>
            <translation>&amp;Вирішити й далі</translation>
        </message>
        <message>
            <source>&amp;Go On After Each Decision</source>
            <translation>Д&amp;алі після кожного рішення</translation>
        </message>
        <message>
            <source>&amp;Publish and Go On</source>
            <translation>&amp;Опублікувати й далі</translation>
        </message>
        <message>
            <source>&amp;Read On, Then the Next Undecided</source>
            <translation>&amp;Читати далі, потім наступний невирішений</translation>
        </message>
        <message>
            <source>&amp;Unpublish and Go On</source>
            <translation>&amp;Зняти з публікації й далі</translation>
        </message>
        <message>
            <source>Back to the Last Decided</source>
            <translation>До останнього вирішеного</translation>
        </message>
        <message>
            <source>Set Quality &amp;To</source>
            <translation>Установити &amp;якість</translation>
        </message>
        <message>
            <source>Set Quality to {n}</source>
            <translation>Установити якість {n}</translation>
        </message>
        <message>
            <source>Set Quality to {n} and Go On</source>
            <translation>Установити якість {n} й далі</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Heat</source>
            <translation>Резонанс</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опублікувати</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Якість</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Вилучити: {name}</translation>
        </message>
        <message>
            <source>Remove “{key}”</source>
            <translation>Вилучити «{key}»</translation>
        </message>
        <message>
            <source>Set {name} to {value}</source>
            <translation>{name}: установити {value}</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Теми</translation>
        </message>
        <message>
            <source>Unpublish</source>
            <translation>Зняти</translation>
        </message>
    </context>
    <context>
        <name>DecisionDesk</name>
        <message>
            <source>&amp;Decision Desk…</source>
            <translation>&amp;Стіл рішень…</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Усі матеріали</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Чернетка</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Без ключа</translation>
        </message>
        <message>
            <source>Nothing to change any more: the articles are as the rule wants them.</source>
            <translation>Змінювати більше нічого: матеріали такі, як вимагає правило.</translation>
        </message>
        <message>
            <source>Publish by {rule}: {what}</source>
            <translation>Опублікувати за {rule}: {what}</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Search: {query}</source>
            <translation>Пошук: {query}</translation>
        </message>
        <message>
            <source>The search cannot name the key {key}, so these cannot be listed.</source>
            <translation>Пошук не може назвати ключ {key}, тому їх не можна показати списком.</translation>
        </message>
        <message>
            <source>The selection</source>
            <translation>Вибране</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>All that is listed is decided</source>
            <translation>Усе показане вирішено</translation>
        </message>
        <message>
            <source>Auto-advance: off</source>
            <translation>Автоперехід: вимк.</translation>
        </message>
        <message>
            <source>Auto-advance: on</source>
            <translation>Автоперехід: увімк.</translation>
        </message>
        <message>
            <source>Back to before this sitting: {what}</source>
            <translation>Повернути стан до цього сеансу: {what}</translation>
        </message>
        <message>
            <source>Back to how it was</source>
            <translation>Повернуто, як було</translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <translation>Ще нічого не вирішено</translation>
        </message>
        <message>
            <source>Set {field} of {what} to {value}</source>
            <translation>{field} = {value}: {what}</translation>
        </message>
        <message>
            <source>Take Back</source>
            <translation>Повернути</translation>
        </message>
        <message>
            <source>Take {what} back to how they were before this sitting?</source>
            <translation>Повернути {what} до стану перед цим сеансом?</translation>
        </message>
        <message>
            <source>This kind of site has no quality</source>
            <translation>На сайтах такого типу немає якості</translation>
        </message>
    </context>
    <context>
        <name>DeepEditor</name>
        <message>
            <source>lies deeper than is shown here: see Source</source>
            <translation>лежить глибше, ніж тут показано: див. «Код»</translation>
        </message>
    </context>
    <context>
        <name>DeskDialog</name>
        <message>
            <source>&amp;Give each the key: publish {above}, unpublish {below}</source>
            <translation>&amp;Дати кожному ключ: опублікувати {above}, зняти {below}</translation>
        </message>
        <message>
            <source>&amp;Leave them alone</source>
            <translation>&amp;Не чіпати</translation>
        </message>
        <message>
            <source>1 file · one line changes · undo any time from History</source>
            <translation>1 файл · зміниться один рядок · можна будь-коли відмінити в історії</translation>
        </message>
        <message>
            <source>Apply to {what}</source>
            <translation>Застосувати: {what}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Count them as &amp;drafts: publish {above}</source>
            <translation>Вважати &amp;чернетками: опублікувати {above}</translation>
        </message>
        <message>
            <source>Count them as &amp;published: unpublish {below}</source>
            <translation>Вважати &amp;опублікованими: зняти {below}</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Підрахунок…</translation>
        </message>
        <message>
            <source>Decision desk</source>
            <translation>Стіл рішень</translation>
        </message>
        <message>
            <source>Every article follows this rule already: nothing would change.</source>
            <translation>Усі матеріали вже відповідають цьому правилу: нічого б не змінилося.</translation>
        </message>
        <message>
            <source>Nearest first</source>
            <translation>Спершу найближчі</translation>
        </message>
        <message>
            <source>None of these articles has this number.</source>
            <translation>Жоден із цих матеріалів не має цього числа.</translation>
        </message>
        <message>
            <source>Review one by one</source>
            <translation>Переглянути по одному</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Позначити всі</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Зняти всі</translation>
        </message>
        <message>
            <source>What would change is switched off above.</source>
            <translation>Те, що змінилося б, вимкнено вгорі.</translation>
        </message>
        <message>
            <source>have no {key} key</source>
            <translation>без ключа {key}</translation>
        </message>
        <message>
            <source>have no {key} key · count as drafts</source>
            <translation>без ключа {key} · як чернетки</translation>
        </message>
        <message>
            <source>have no {key} key · count as published</source>
            <translation>без ключа {key} · як опубліковані</translation>
        </message>
        <message>
            <source>have no {key} key · get one</source>
            <translation>без ключа {key} · отримають його</translation>
        </message>
        <message>
            <source>within {band} of the line · review one by one</source>
            <translation>не далі {band} від лінії · по одному</translation>
        </message>
        <message>
            <source>would be published</source>
            <translation>буде опубліковано</translation>
        </message>
        <message>
            <source>would be unpublished</source>
            <translation>буде знято</translation>
        </message>
        <message>
            <source>{n} break this rule today</source>
            <translation>Порушують правило: {n}</translation>
        </message>
        <message>
            <source>{n} cannot be read: show</source>
            <translation>Не читаються: {n}. Показати</translation>
        </message>
        <message numerus="yes">
            <source>{n} files · one line changes in each · undo any time from History</source>
            <translation>
                <numerusform>{n} файл · зміниться один рядок · можна будь-коли відмінити в історії</numerusform>
                <numerusform>{n} файли · у кожному зміниться рядок · можна будь-коли відмінити в історії</numerusform>
                <numerusform>{n} файлів · у кожному зміниться рядок · можна будь-коли відмінити в історії</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} have no {number}: show</source>
            <translation>Без «{number}»: {n}. Показати</translation>
        </message>
        <message>
            <source>{view} · {what} · drag the line: everything at or above it is published, everything below is not</source>
            <translation>{view} · {what} · перетягніть лінію: усе на ній і вище — опубліковано, усе нижче — ні</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Compare their fields</source>
            <translation>Порівняти поля</translation>
        </message>
        <message>
            <source>Not opened: “{address}” is not a web address.</source>
            <translation>Не відкрито: «{address}» — не вебадреса.</translation>
        </message>
        <message>
            <source>Reloaded from disk: another program changed this article.</source>
            <translation>Перечитано з диска: інша програма змінила цей матеріал.</translation>
        </message>
        <message>
            <source>The system has no program that opens web addresses.</source>
            <translation>У системі немає програми, що відкриває вебадреси.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>{n} selected: the bar below the list edits all of them.</source>
            <translation>Вибрано: {n}. Панель під списком редагує їх усі.</translation>
        </message>
        <message>
            <source>{what}: not done. {reason}</source>
            <translation>{what}: не виконано. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Differences</name>
        <message numerus="yes">
            <source>And {n} more fields.</source>
            <translation>
                <numerusform>І ще {n} поле.</numerusform>
                <numerusform>І ще {n} поля.</numerusform>
                <numerusform>І ще {n} полів.</numerusform>
            </translation>
        </message>
        <message>
            <source>No field has changed, but the text, a comment or blanks have.</source>
            <translation>Жодне поле не змінилося, але змінився текст, коментар чи пропуски.</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Повернути</translation>
        </message>
        <message>
            <source>Revert {field} to the last commit</source>
            <translation>{field}: повернути як в останньому коміті</translation>
        </message>
        <message>
            <source>The article is in no commit yet.</source>
            <translation>Матеріалу ще немає в жодному коміті.</translation>
        </message>
        <message>
            <source>The file was removed.</source>
            <translation>Файл вилучено.</translation>
        </message>
        <message>
            <source>The text below the fields has changed too.</source>
            <translation>Текст під полями теж змінився.</translation>
        </message>
        <message>
            <source>{field} is now: {value}</source>
            <translation>{field} тепер: {value}</translation>
        </message>
        <message>
            <source>{field} was: {value}</source>
            <translation>{field} було: {value}</translation>
        </message>
    </context>
    <context>
        <name>DriverOffer</name>
        <message>
            <source>Git can merge the articles of this folder field by field, so that edits of different fields never conflict.</source>
            <translation>Git може зливати матеріали цієї папки поле за полем, тож зміни різних полів ніколи не конфліктуватимуть.</translation>
        </message>
        <message>
            <source>Let git merge lines again, as without Curator?</source>
            <translation>Нехай git знову зливає рядки, як без Curator?</translation>
        </message>
        <message>
            <source>Let git merge the articles of this folder field by field?</source>
            <translation>Нехай git зливає матеріали цієї папки поле за полем?</translation>
        </message>
        <message>
            <source>Merging field by field</source>
            <translation>Злиття поле за полем</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Налаштувати</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Налаштувати…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>This is written:</source>
            <translation>Буде записано:</translation>
        </message>
        <message>
            <source>git could not be set up</source>
            <translation>Не вдалося налаштувати git</translation>
        </message>
        <message>
            <source>git merges lines again</source>
            <translation>git знову зливає рядки</translation>
        </message>
        <message>
            <source>git now merges articles field by field</source>
            <translation>git тепер зливає матеріали поле за полем</translation>
        </message>
        <message>
            <source>in the repository's own settings: {names}</source>
            <translation>у налаштуваннях репозиторію: {names}</translation>
        </message>
        <message>
            <source>{file}: which articles are merged so (commit it for the others)</source>
            <translation>{file}: які матеріали так зливаються (закомітьте для інших)</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Чернетка</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Уривок</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Резонанс</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Без ключа</translation>
        </message>
        <message>
            <source>One lists the other as related, titles alike, {detail} of 100</source>
            <translation>Один згадує інший як пов’язаний, схожі заголовки, {detail} зі 100</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Якість</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Пов’язані</translation>
        </message>
        <message>
            <source>Same address: {detail}</source>
            <translation>Однакова адреса: {detail}</translation>
        </message>
        <message>
            <source>Same title</source>
            <translation>Однаковий заголовок</translation>
        </message>
        <message>
            <source>Suggested: {reasons}</source>
            <translation>Пропонується: {reasons}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Titles alike, {detail} of 100</source>
            <translation>Схожі заголовки, {detail} зі 100</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Теми</translation>
        </message>
        <message>
            <source>came first</source>
            <translation>з’явився першим</translation>
        </message>
        <message>
            <source>has an image</source>
            <translation>має зображення</translation>
        </message>
        <message>
            <source>has the longest excerpt</source>
            <translation>має найдовший уривок</translation>
        </message>
        <message>
            <source>highest {name}</source>
            <translation>найбільше: {name}</translation>
        </message>
        <message>
            <source>is published</source>
            <translation>опубліковано</translation>
        </message>
        <message>
            <source>nothing sets it apart</source>
            <translation>нічим не виділяється</translation>
        </message>
        <message>
            <source>related</source>
            <translation>пов’язані</translation>
        </message>
        <message>
            <source>same address</source>
            <translation>однакова адреса</translation>
        </message>
        <message>
            <source>same title</source>
            <translation>однаковий заголовок</translation>
        </message>
        <message>
            <source>titles alike</source>
            <translation>схожі заголовки</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Дублікати</translation>
        </message>
        <message>
            <source>Groups to decide: {left} of {n}</source>
            <translation>Груп вирішити: {left} з {n}</translation>
        </message>
        <message>
            <source>Keep It, Unpublish the Rest…</source>
            <translation>Залишити, решту зняти…</translation>
        </message>
        <message>
            <source>Keep Number {digit}</source>
            <translation>Залишити номер {digit}</translation>
        </message>
        <message>
            <source>Keep the Next One</source>
            <translation>Залишити наступний</translation>
        </message>
        <message>
            <source>Keep the One Before</source>
            <translation>Залишити попередній</translation>
        </message>
        <message>
            <source>Look for them</source>
            <translation>Шукати їх</translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation>Пошук дублікатів</translation>
        </message>
        <message>
            <source>Looking for duplicates was stopped.</source>
            <translation>Пошук дублікатів зупинено.</translation>
        </message>
        <message>
            <source>Looking for duplicates…</source>
            <translation>Пошук дублікатів…</translation>
        </message>
        <message>
            <source>Next Group</source>
            <translation>Наступна група</translation>
        </message>
        <message>
            <source>No duplicates</source>
            <translation>Дублікатів немає</translation>
        </message>
        <message>
            <source>No two articles have the same address, or nearly the same title within some days, or list each other as related under a similar title.</source>
            <translation>Немає двох матеріалів з однаковою адресою, майже однаковим заголовком за кілька днів або таких, що згадують один одного як пов’язані зі схожим заголовком.</translation>
        </message>
        <message>
            <source>Nobody has looked yet</source>
            <translation>Ще ніхто не перевіряв</translation>
        </message>
        <message>
            <source>Not Duplicates…</source>
            <translation>Не дублікати…</translation>
        </message>
        <message>
            <source>Open Original</source>
            <translation>Відкрити оригінал</translation>
        </message>
        <message>
            <source>Previous Group</source>
            <translation>Попередня група</translation>
        </message>
        <message>
            <source>Show in the List</source>
            <translation>Показати в списку</translation>
        </message>
        <message>
            <source>Take back: these are duplicates</source>
            <translation>Повернути: це дублікати</translation>
        </message>
        <message>
            <source>Told apart: {n}…</source>
            <translation>Розрізнено: {n}…</translation>
        </message>
        <message>
            <source>You can go on working meanwhile.</source>
            <translation>Тим часом можна працювати далі.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesFeature</name>
        <message>
            <source>1 article is told apart from the others from now on.</source>
            <translation>1 матеріал відтепер відрізняється від решти.</translation>
        </message>
        <message>
            <source>Compare D&amp;uplicates…</source>
            <translation>Порівняти &amp;дублікати…</translation>
        </message>
        <message>
            <source>It is remembered in .curator.yaml, for the team too. No article is changed.</source>
            <translation>Це буде записано в .curator.yaml, також для команди. Жоден матеріал не зміниться.</translation>
        </message>
        <message>
            <source>Not duplicates</source>
            <translation>Не дублікати</translation>
        </message>
        <message>
            <source>Only Number {digit} From the Others</source>
            <translation>Лише номер {digit} від решти</translation>
        </message>
        <message>
            <source>Tell Apart</source>
            <translation>Розрізняти</translation>
        </message>
        <message>
            <source>Tell these {what} apart?</source>
            <translation>Розрізняти ці {what}?</translation>
        </message>
        <message>
            <source>The article has no address of the web.</source>
            <translation>Матеріал не має вебадреси.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Відмінити</translation>
        </message>
        <message>
            <source>Unpublish {what}: duplicates</source>
            <translation>Зняти з публікації {what}: дублікати</translation>
        </message>
        <message>
            <source>{what} are told apart from now on.</source>
            <translation>{what}: відтепер розрізняються.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesStrip</name>
        <message>
            <source>Compare</source>
            <translation>Порівняти</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Дублікати</translation>
        </message>
        <message>
            <source>Looking for duplicates…</source>
            <translation>Пошук дублікатів…</translation>
        </message>
        <message>
            <source>No duplicates</source>
            <translation>Дублікатів немає</translation>
        </message>
        <message>
            <source>Not looked for yet</source>
            <translation>Ще не шукали</translation>
        </message>
        <message>
            <source>{n} groups, {left} to decide</source>
            <translation>Груп: {n}, вирішити: {left}</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>all its folders</source>
            <translation>усі її папки</translation>
        </message>
        <message>
            <source>folders whose name begins with “{start}”</source>
            <translation>папки, чиє ім’я починається з «{start}»</translation>
        </message>
        <message>
            <source>{some} and {last}</source>
            <translation>{some} і {last}</translation>
        </message>
    </context>
    <context>
        <name>EntryDelegate</name>
        <message>
            <source>(no title)</source>
            <translation>(без заголовка)</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Copy the address</source>
            <translation>Копіювати адресу</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редагувати</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Відкрити в браузері</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Вилучити зі списку</translation>
        </message>
        <message>
            <source>Show this article of the folder</source>
            <translation>Показати цей матеріал папки</translation>
        </message>
    </context>
    <context>
        <name>EntryMenu</name>
        <message>
            <source>Copy: {name}</source>
            <translation>Копіювати: {name}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Редагувати…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Вниз</translation>
        </message>
        <message>
            <source>Move to the end</source>
            <translation>У кінець</translation>
        </message>
        <message>
            <source>Move to the top</source>
            <translation>На початок</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Вгору</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Відкрити: {name}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Вилучити</translation>
        </message>
        <message numerus="yes">
            <source>Remove {n} entries</source>
            <translation>
                <numerusform>Вилучити {n} запис</numerusform>
                <numerusform>Вилучити {n} записи</numerusform>
                <numerusform>Вилучити {n} записів</numerusform>
            </translation>
        </message>
        <message>
            <source>Show this article of the folder</source>
            <translation>Показати цей матеріал папки</translation>
        </message>
    </context>
    <context>
        <name>Excerpt</name>
        <message>
            <source>1 character</source>
            <translation>1 символ</translation>
        </message>
        <message>
            <source>Ctrl+Enter keeps, Esc takes back</source>
            <translation>Ctrl+Enter зберігає, Esc скасовує</translation>
        </message>
        <message>
            <source>Enter keeps, Esc takes back</source>
            <translation>Enter зберігає, Esc скасовує</translation>
        </message>
        <message>
            <source>HTML entities as the file has them</source>
            <translation>HTML-сутності, як у файлі</translation>
        </message>
        <message>
            <source>HTML entities shown decoded</source>
            <translation>HTML-сутності розшифровано</translation>
        </message>
        <message>
            <source>Reads: {text}</source>
            <translation>Читається: {text}</translation>
        </message>
        <message>
            <source>not edited here</source>
            <translation>тут не редагується</translation>
        </message>
        <message numerus="yes">
            <source>{n} characters</source>
            <translation>
                <numerusform>{n} символ</numerusform>
                <numerusform>{n} символи</numerusform>
                <numerusform>{n} символів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exchanging</name>
        <message>
            <source>All sent and received</source>
            <translation>Усе надіслано й отримано</translation>
        </message>
        <message>
            <source>Continuing</source>
            <translation>Продовження</translation>
        </message>
        <message>
            <source>Done: nothing is in conflict any more</source>
            <translation>Готово: конфліктів більше немає</translation>
        </message>
        <message>
            <source>Fetching</source>
            <translation>Отримання</translation>
        </message>
        <message>
            <source>Given up: all is as it was before</source>
            <translation>Відмовлено: усе як було</translation>
        </message>
        <message>
            <source>Giving up</source>
            <translation>Відмова</translation>
        </message>
        <message>
            <source>Not everything was taken over</source>
            <translation>Перенесено не все</translation>
        </message>
        <message>
            <source>Nothing new from the others</source>
            <translation>Від інших нічого нового</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Надсилати нічого</translation>
        </message>
        <message>
            <source>Pulled</source>
            <translation>Отримано</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>Отримання змін</translation>
        </message>
        <message>
            <source>Pushing</source>
            <translation>Надсилання</translation>
        </message>
        <message>
            <source>Stopped: nothing was changed</source>
            <translation>Зупинено: нічого не змінено</translation>
        </message>
        <message>
            <source>The others' commits could not be fetched</source>
            <translation>Не вдалося отримати коміти інших</translation>
        </message>
        <message>
            <source>Your commits could not be sent</source>
            <translation>Не вдалося надіслати ваші коміти</translation>
        </message>
        <message numerus="yes">
            <source>{n} new commits from the others</source>
            <translation>
                <numerusform>{n} новий коміт від інших</numerusform>
                <numerusform>{n} нові коміти від інших</numerusform>
                <numerusform>{n} нових комітів від інших</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Copy the key</source>
            <translation>Копіювати ключ</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Копіювати значення</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Редагувати: {name}</translation>
        </message>
        <message>
            <source>Give the key a name, without line ends or tabs.</source>
            <translation>Дайте ключу назву без кінців рядка й табуляцій.</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Більше: {name}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Вниз</translation>
        </message>
        <message>
            <source>Move entry {n} of {name}</source>
            <translation>{name}: перемістити запис {n}</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Вгору</translation>
        </message>
        <message>
            <source>New name of {name}</source>
            <translation>Нова назва: {name}</translation>
        </message>
        <message>
            <source>Remove entry {n} of {name}</source>
            <translation>{name}: вилучити запис {n}</translation>
        </message>
        <message>
            <source>Remove the entry</source>
            <translation>Вилучити запис</translation>
        </message>
        <message>
            <source>Remove the key</source>
            <translation>Вилучити ключ</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Вилучити: {name}</translation>
        </message>
        <message>
            <source>Rename the key…</source>
            <translation>Перейменувати ключ…</translation>
        </message>
        <message>
            <source>Rename {old} to {new}</source>
            <translation>Перейменувати {old} на {new}</translation>
        </message>
        <message>
            <source>Set {name} to {value}</source>
            <translation>{name}: установити {value}</translation>
        </message>
        <message>
            <source>There is a key “{name}” already.</source>
            <translation>Ключ «{name}» уже є.</translation>
        </message>
        <message>
            <source>different in {n}</source>
            <translation>різне в {n}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>порожньо</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>без ключа</translation>
        </message>
        <message>
            <source>no key in {n}</source>
            <translation>без ключа в {n}</translation>
        </message>
        <message>
            <source>{values} (in the first {n})</source>
            <translation>{values} (у перших {n})</translation>
        </message>
    </context>
    <context>
        <name>FieldsPage</name>
        <message>
            <source>&amp;Holds</source>
            <translation>&amp;Містить</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Назва</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;До</translation>
        </message>
        <message>
            <source>&amp;Words offered</source>
            <translation>&amp;Пропоновані слова</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>&amp;Від</translation>
        </message>
        <message>
            <source>Keys of the articles</source>
            <translation>Ключі матеріалів</translation>
        </message>
        <message>
            <source>No article has been read yet.</source>
            <translation>Ще не прочитано жодного матеріалу.</translation>
        </message>
        <message>
            <source>Take What Was Found</source>
            <translation>Узяти знайдене</translation>
        </message>
        <message>
            <source>With commas between them; other words stay possible.</source>
            <translation>Через кому; інші слова також можливі.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>від {low} до {high}</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} з {total}</translation>
        </message>
    </context>
    <context>
        <name>FilesModel</name>
        <message>
            <source>After</source>
            <translation>Після</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Тепер</translation>
        </message>
        <message>
            <source>left alone: {reason}</source>
            <translation>не змінено: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Filling</name>
        <message>
            <source>Reading {name}</source>
            <translation>Читання: {name}</translation>
        </message>
    </context>
    <context>
        <name>Filtering</name>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Delete a saved view</source>
            <translation>Видалення збереженої добірки</translation>
        </message>
        <message>
            <source>Delete the saved view "{name}"? No article is changed.</source>
            <translation>Видалити збережену добірку «{name}»? Жоден матеріал не зміниться.</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Перейменувати добірку</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Зберегти цей пошук</translation>
        </message>
        <message>
            <source>Search for something first: then the search can be saved as a view.</source>
            <translation>Спершу щось знайдіть: тоді пошук можна зберегти як добірку.</translation>
        </message>
        <message>
            <source>The saved view "{name}" was deleted.</source>
            <translation>Збережену добірку «{name}» видалено.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Відмінити</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>Знайти в цьому тексті</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>не знайдено</translation>
        </message>
        <message numerus="yes">
            <source>{n} found</source>
            <translation>
                <numerusform>{n} знайдено</numerusform>
                <numerusform>{n} знайдено</numerusform>
                <numerusform>{n} знайдено</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} з {total}</translation>
        </message>
    </context>
    <context>
        <name>FindInput</name>
        <message>
            <source>Found in {n} of {total} looked at</source>
            <translation>Знайдено в {n} з {total} переглянутих</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Враховувати регістр</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярний вираз</translation>
        </message>
        <message>
            <source>find</source>
            <translation>знайти</translation>
        </message>
        <message>
            <source>replace by</source>
            <translation>замінити на</translation>
        </message>
        <message>
            <source>{field}, find</source>
            <translation>{field}, знайти</translation>
        </message>
        <message>
            <source>{field}, replace by</source>
            <translation>{field}, замінити на</translation>
        </message>
    </context>
    <context>
        <name>FirstQuestions</name>
        <message>
            <source>Before you begin</source>
            <translation>Перш ніж почати</translation>
        </message>
        <message>
            <source>No hurry: the settings ask the same at any time.</source>
            <translation>Не поспішайте: у налаштуваннях це можна змінити будь-коли.</translation>
        </message>
    </context>
    <context>
        <name>FlagEditor</name>
        <message>
            <source>No key: {name}</source>
            <translation>Без ключа: {name}</translation>
        </message>
        <message>
            <source>false</source>
            <translation>ні</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>без ключа</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>без значення</translation>
        </message>
        <message>
            <source>true</source>
            <translation>так</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <source> MB</source>
            <translation> МБ</translation>
        </message>
        <message>
            <source> days</source>
            <translation> дн.</translation>
        </message>
        <message>
            <source>A digit sets its number times</source>
            <translation>Цифра встановлює своє число ×</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темне</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Рішення</translation>
        </message>
        <message>
            <source>Entries that are too old or too many are forgotten with the next change, whole ones, the oldest first. The newest one stays, and so does what was interrupted.</source>
            <translation>Занадто старі або зайві записи забуваються з наступною зміною: цілком, найстаріші — першими. Найновіший залишається, як і перерване.</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>Від наступного запуску.</translation>
        </message>
        <message>
            <source>Go on to the next article after each decision</source>
            <translation>Після кожного рішення переходити до наступного матеріалу</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
        <message>
            <source>Keep entries</source>
            <translation>Зберігати записи</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світле</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Вигляд</translation>
        </message>
        <message>
            <source>Per folder at most</source>
            <translation>Щонайбільше на папку</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Кольори</translation>
        </message>
        <message>
            <source>however old</source>
            <translation>хоч би які старі</translation>
        </message>
    </context>
    <context>
        <name>GitPage</name>
        <message>
            <source>As in the last commit</source>
            <translation>Як в останньому коміті</translation>
        </message>
        <message>
            <source>Last change of each field</source>
            <translation>Остання зміна кожного поля</translation>
        </message>
        <message>
            <source>Revert all</source>
            <translation>Повернути все</translation>
        </message>
        <message>
            <source>Revert all fields to the last commit</source>
            <translation>Повернути всі поля як в останньому коміті</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>Show who changed each field last</source>
            <translation>Показати, хто останнім змінив кожне поле</translation>
        </message>
        <message>
            <source>Since the last commit</source>
            <translation>Після останнього коміту</translation>
        </message>
        <message>
            <source>The article is in no commit yet.</source>
            <translation>Матеріалу ще немає в жодному коміті.</translation>
        </message>
        <message>
            <source>in no commit yet</source>
            <translation>ще в жодному коміті</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>1 key</source>
            <translation>1 ключ</translation>
        </message>
        <message>
            <source>nothing in it yet</source>
            <translation>поки що порожньо</translation>
        </message>
        <message numerus="yes">
            <source>{n} keys</source>
            <translation>
                <numerusform>{n} ключ</numerusform>
                <numerusform>{n} ключі</numerusform>
                <numerusform>{n} ключів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupList</name>
        <message>
            <source>Groups of duplicates</source>
            <translation>Групи дублікатів</translation>
        </message>
    </context>
    <context>
        <name>GroupModel</name>
        <message>
            <source>nothing to decide</source>
            <translation>вирішувати нічого</translation>
        </message>
    </context>
    <context>
        <name>GroupPage</name>
        <message>
            <source>Articles side by side</source>
            <translation>Матеріали поруч</translation>
        </message>
        <message>
            <source>Keep this one ({digit})</source>
            <translation>Залишити цей ({digit})</translation>
        </message>
        <message>
            <source>Keep {title}</source>
            <translation>Залишити: {title}</translation>
        </message>
        <message>
            <source>The first {n} are shown.</source>
            <translation>Показано перші {n}.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Довідка</translation>
        </message>
    </context>
    <context>
        <name>HelpFiles</name>
        <message>
            <source>&amp;Report a Problem</source>
            <translation>П&amp;овідомити про проблему</translation>
        </message>
        <message>
            <source>Nothing failed: the report was asked for.</source>
            <translation>Збою не було: звіт створено на ваш запит.</translation>
        </message>
        <message>
            <source>Report written: {name}</source>
            <translation>Звіт записано: {name}</translation>
        </message>
        <message>
            <source>Show &amp;Logs</source>
            <translation>Показати &amp;журнали</translation>
        </message>
        <message>
            <source>The folder could not be opened: {folder}</source>
            <translation>Не вдалося відкрити папку: {folder}</translation>
        </message>
        <message>
            <source>The report could not be written into {folder}.</source>
            <translation>Не вдалося записати звіт у {folder}.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>All Keys…</source>
            <translation>Усі клавіші…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Усі клавіші</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Довідка</translation>
        </message>
        <message>
            <source>Nothing in the help has all of these words.</source>
            <translation>У довідці ніщо не містить усіх цих слів.</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Пошук у довідці</translation>
        </message>
        <message>
            <source>See also:</source>
            <translation>Див. також:</translation>
        </message>
        <message>
            <source>Text of the topic</source>
            <translation>Текст розділу</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Теми</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>After</source>
            <translation>Після</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>History of {folder}</source>
            <translation>Історія: {folder}</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Тепер</translation>
        </message>
        <message>
            <source>done</source>
            <translation>виконано</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>перервано</translation>
        </message>
        <message>
            <source>made</source>
            <translation>створено</translation>
        </message>
        <message>
            <source>moved to the trash</source>
            <translation>переміщено в кошик</translation>
        </message>
        <message>
            <source>only the spelling</source>
            <translation>лише написання</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>відмінено</translation>
        </message>
        <message>
            <source>the file's name</source>
            <translation>ім’я файлу</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>{n} of {total} taken back</source>
            <translation>відмінено {n} з {total}</translation>
        </message>
    </context>
    <context>
        <name>HistoryFeature</name>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Історія…</translation>
        </message>
        <message>
            <source>All Listed as CSV…</source>
            <translation>Усе показане як CSV…</translation>
        </message>
        <message>
            <source>All Listed as Markdown…</source>
            <translation>Усе показане як Markdown…</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Експорт історії</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Not written: {why}</source>
            <translation>Не записано: {why}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>Nothing was changed yet</source>
            <translation>Ще нічого не змінено</translation>
        </message>
        <message>
            <source>Redo Selected</source>
            <translation>Повторити вибране</translation>
        </message>
        <message>
            <source>Stopped before the end.</source>
            <translation>Зупинено до завершення.</translation>
        </message>
        <message>
            <source>The report was stopped; no file was written.</source>
            <translation>Створення звіту зупинено; файл не записано.</translation>
        </message>
        <message>
            <source>This Entry as CSV…</source>
            <translation>Цей запис як CSV…</translation>
        </message>
        <message>
            <source>This Entry as Markdown…</source>
            <translation>Цей запис як Markdown…</translation>
        </message>
        <message>
            <source>Undo Selected</source>
            <translation>Відмінити вибране</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Записано: {file}</translation>
        </message>
        <message>
            <source>{what} done again.</source>
            <translation>Повторено: {what}.</translation>
        </message>
        <message>
            <source>{what} left alone, because the file holds something else now; each says why.</source>
            <translation>Не змінено {what}: у файлі тепер щось інше; у кожному рядку сказано чому.</translation>
        </message>
        <message>
            <source>{what} taken back.</source>
            <translation>Відмінено: {what}.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Curator has not changed this article yet.</source>
            <translation>Curator ще не змінював цей матеріал.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Entries of the history</source>
            <translation>Записи історії</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Find a file of this entry</source>
            <translation>Знайти файл цього запису</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
        <message>
            <source>Progress of the report</source>
            <translation>Перебіг створення звіту</translation>
        </message>
        <message>
            <source>Redo All of It</source>
            <translation>Повторити все</translation>
        </message>
        <message>
            <source>Redo Selected</source>
            <translation>Повторити вибране</translation>
        </message>
        <message>
            <source>Search what was done, or a file</source>
            <translation>Пошук за зміною або файлом</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Undo All of It</source>
            <translation>Відмінити все</translation>
        </message>
        <message>
            <source>Undo Selected</source>
            <translation>Відмінити вибране</translation>
        </message>
        <message>
            <source>What the entry changed</source>
            <translation>Що змінив запис</translation>
        </message>
    </context>
    <context>
        <name>ImagesPage</name>
        <message>
            <source>Add an image</source>
            <translation>Додати зображення</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Додати…</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Вибір зображення</translation>
        </message>
        <message>
            <source>Edit an image</source>
            <translation>Редагувати зображення</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Move an image</source>
            <translation>Перемістити зображення</translation>
        </message>
        <message>
            <source>No images. Drop a picture here, or add an address.</source>
            <translation>Зображень немає. Перетягніть сюди зображення або додайте адресу.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Зображення ({kinds})</translation>
        </message>
        <message>
            <source>Remove an image</source>
            <translation>Вилучити зображення</translation>
        </message>
        <message numerus="yes">
            <source>Remove {n} images</source>
            <translation>
                <numerusform>Вилучити {n} зображення</numerusform>
                <numerusform>Вилучити {n} зображення</numerusform>
                <numerusform>Вилучити {n} зображень</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IncidentDialog</name>
        <message>
            <source>A report was written: {name}. It holds nothing of your articles. Pass it on to let the fault be mended; nothing is sent by itself.</source>
            <translation>Записано звіт: {name}. У ньому немає нічого з ваших матеріалів. Передайте його, щоб помилку виправили; саме по собі нічого не надсилається.</translation>
        </message>
        <message>
            <source>Copy Report</source>
            <translation>Копіювати звіт</translation>
        </message>
        <message>
            <source>Every file holds what the last finished edit wrote, and the history is complete: nothing has to be saved. If the window behaves oddly, close it and open it again.</source>
            <translation>Кожен файл містить те, що записала остання завершена зміна, а історія повна: нічого зберігати не треба. Якщо вікно поводиться дивно, закрийте його й відкрийте знову.</translation>
        </message>
        <message>
            <source>Open Folder of the Report</source>
            <translation>Відкрити папку звіту</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Звіт</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Щось пішло не так</translation>
        </message>
        <message>
            <source>Something went wrong in Curator</source>
            <translation>У Curator щось пішло не так</translation>
        </message>
        <message>
            <source>The report could not be written; it can be copied from here.</source>
            <translation>Не вдалося записати звіт; його можна скопіювати звідси.</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>Blanks and line ends at both ends go.</source>
            <translation>Пропуски й кінці рядка з обох боків зникнуть.</translation>
        </message>
        <message>
            <source>The key goes, with what it holds.</source>
            <translation>Ключ зникне разом із вмістом.</translation>
        </message>
        <message>
            <source>“&amp;amp;” becomes “&amp;”, “&amp;#39;” becomes “'”.</source>
            <translation>«&amp;amp;» стане «&amp;», «&amp;#39;» стане «'».</translation>
        </message>
    </context>
    <context>
        <name>Interrupted</name>
        <message>
            <source>&amp;Interrupted Changes…</source>
            <translation>Пере&amp;рвані зміни…</translation>
        </message>
    </context>
    <context>
        <name>InterruptedDialog</name>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Завершити</translation>
        </message>
        <message>
            <source>&amp;Finish Taking It Back</source>
            <translation>&amp;Завершити відміну</translation>
        </message>
        <message>
            <source>&amp;Put It Back</source>
            <translation>&amp;Повернути назад</translation>
        </message>
        <message>
            <source>&amp;Roll Back</source>
            <translation>&amp;Відкотити</translation>
        </message>
        <message>
            <source>All files can be brought either way. You can take back what you choose here.</source>
            <translation>Усі файли можна привести в будь-який бік. Вибране тут можна відмінити.</translation>
        </message>
        <message>
            <source>Decide &amp;Later</source>
            <translation>Вирішити &amp;пізніше</translation>
        </message>
        <message>
            <source>Each file is whole: it holds its old text or its new one.</source>
            <translation>Кожен файл цілий: у ньому старий текст або новий.</translation>
        </message>
        <message>
            <source>How far it had come</source>
            <translation>Як далеко дійшла зміна</translation>
        </message>
        <message>
            <source>Interrupted change</source>
            <translation>Перервана зміна</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Перевірка файлів…</translation>
        </message>
        <message>
            <source>One article can be brought neither way and will be left exactly as it is.</source>
            <translation>Один матеріал не можна привести в жоден бік, тож він залишиться точно таким, як є.</translation>
        </message>
        <message>
            <source>These can be brought one way only; otherwise they are left exactly as they are.</source>
            <translation>Ці можна привести лише в один бік; інакше вони залишаться точно такими, як є.</translation>
        </message>
        <message>
            <source>This change of {when} was being repeated; Curator ended in the middle of it.</source>
            <translation>Зміну від {when} саме повторювали, коли Curator завершився посередині.</translation>
        </message>
        <message>
            <source>This change of {when} was being taken back, and Curator ended in the middle of it.</source>
            <translation>Зміну від {when} саме відміняли, коли Curator завершився посередині.</translation>
        </message>
        <message>
            <source>This change was begun on {when}, and Curator ended in the middle of it.</source>
            <translation>Зміну почато {when}, і Curator завершився посередині.</translation>
        </message>
        <message>
            <source>{n} as before</source>
            <translation>як було: {n}</translation>
        </message>
        <message>
            <source>{n} changed by others or not readable</source>
            <translation>змінено іншими або не читаються: {n}</translation>
        </message>
        <message>
            <source>{n} of {what} done</source>
            <translation>{what}, з них виконано: {n}</translation>
        </message>
        <message>
            <source>{what} can be brought neither way and will be left exactly as they are.</source>
            <translation>{what}: не можна привести в жоден бік, вони залишаться точно такими, як є.</translation>
        </message>
    </context>
    <context>
        <name>ItemsInput</name>
        <message>
            <source>Give an entry.</source>
            <translation>Укажіть запис.</translation>
        </message>
    </context>
    <context>
        <name>KeyCapture</name>
        <message>
            <source>New key</source>
            <translation>Нова клавіша</translation>
        </message>
    </context>
    <context>
        <name>KeyModel</name>
        <message>
            <source>no key</source>
            <translation>без ключа</translation>
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Change Keys…</source>
            <translation>Змінити клавіші…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Search by what it does, or by key</source>
            <translation>Пошук за дією або клавішею</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Пошук клавіш</translation>
        </message>
        <message>
            <source>The row of digits counts on every keyboard, with Shift and without. A sign that is itself a key keeps its meaning: where / stands above the 7, it goes to the search.</source>
            <translation>Ряд цифр діє на кожній клавіатурі, із Shift і без нього. Знак, що сам є клавішею, зберігає своє значення: де / стоїть над 7, він переходить до пошуку.</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Add as Another</source>
            <translation>Додати ще одну</translation>
        </message>
        <message>
            <source>Choose what to change.</source>
            <translation>Виберіть, що змінити.</translation>
        </message>
        <message>
            <source>Click into the field and press the key.</source>
            <translation>Клацніть у полі й натисніть клавішу.</translation>
        </message>
        <message>
            <source>No Key</source>
            <translation>Без клавіші</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Скинути</translation>
        </message>
        <message>
            <source>Reset All Keys</source>
            <translation>Скинути всі клавіші</translation>
        </message>
        <message>
            <source>Search by what it does, or by key</source>
            <translation>Пошук за дією або клавішею</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Пошук клавіш</translation>
        </message>
        <message>
            <source>Taken here, it is taken from there.</source>
            <translation>Узявши її тут, ви заберете її звідти.</translation>
        </message>
        <message>
            <source>Use This Key</source>
            <translation>Узяти цю клавішу</translation>
        </message>
        <message>
            <source>{key} is free.</source>
            <translation>{key} вільна.</translation>
        </message>
        <message>
            <source>{key} means already: {names}.</source>
            <translation>{key} уже означає: {names}.</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Colours: {names}</source>
            <translation>Кольори: {names}</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Чернетка</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Без ключа</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
    </context>
    <context>
        <name>LineChart</name>
        <message>
            <source>Line in {number}</source>
            <translation>Лінія: {number}</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts</source>
            <translation>
                <numerusform>{n} чернетка</numerusform>
                <numerusform>{n} чернетки</numerusform>
                <numerusform>{n} чернеток</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} published</source>
            <translation>опубліковано: {n}</translation>
        </message>
        <message>
            <source>{n} without the key</source>
            <translation>без ключа: {n}</translation>
        </message>
    </context>
    <context>
        <name>LineEditor</name>
        <message>
            <source>(no value)</source>
            <translation>(без значення)</translation>
        </message>
    </context>
    <context>
        <name>ListEditor</name>
        <message>
            <source>1 entry</source>
            <translation>1 запис</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Додати запис</translation>
        </message>
        <message>
            <source>Add an entry to {name}</source>
            <translation>{name}: додати запис</translation>
        </message>
        <message>
            <source>no entries</source>
            <translation>немає записів</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries</source>
            <translation>
                <numerusform>{n} запис</numerusform>
                <numerusform>{n} записи</numerusform>
                <numerusform>{n} записів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Listings</name>
        <message>
            <source>(no address)</source>
            <translation>(без адреси)</translation>
        </message>
        <message>
            <source>(no title)</source>
            <translation>(без заголовка)</translation>
        </message>
        <message>
            <source>AMP version</source>
            <translation>Версія AMP</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Cached AMP version</source>
            <translation>Версія AMP у кеші</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Оригінал</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Вебадреса</translation>
        </message>
        <message>
            <source>cached</source>
            <translation>у кеші</translation>
        </message>
        <message>
            <source>in the folder</source>
            <translation>у папці</translation>
        </message>
        <message>
            <source>in this folder</source>
            <translation>у цій папці</translation>
        </message>
        <message>
            <source>no size given</source>
            <translation>розмір не вказано</translation>
        </message>
        <message>
            <source>not cached</source>
            <translation>не в кеші</translation>
        </message>
        <message>
            <source>repeats no. {n}</source>
            <translation>повторює № {n}</translation>
        </message>
        <message>
            <source>this article itself</source>
            <translation>цей самий матеріал</translation>
        </message>
    </context>
    <context>
        <name>LockedEditor</name>
        <message>
            <source>1 byte</source>
            <translation>1 байт</translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} байт</numerusform>
                <numerusform>{n} байти</numerusform>
                <numerusform>{n} байтів</numerusform>
            </translation>
        </message>
        <message>
            <source>{size}, kept exactly as it is</source>
            <translation>{size}, залишається точно таким, як є</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Looking for duplicates</source>
            <translation>Пошук дублікатів</translation>
        </message>
    </context>
    <context>
        <name>Making</name>
        <message>
            <source>An article of this address is there already: {path}</source>
            <translation>Матеріал із цією адресою вже є: {path}</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Дайте заголовок.</translation>
        </message>
        <message>
            <source>New article {title}</source>
            <translation>Новий матеріал {title}</translation>
        </message>
        <message>
            <source>The page says nothing of an article.</source>
            <translation>Сторінка нічого не каже про матеріал.</translation>
        </message>
        <message>
            <source>This is no date; one is written like 2026-03-24.</source>
            <translation>Це не дата; дата пишеться так: 2026-03-24.</translation>
        </message>
        <message>
            <source>This site has no folder for articles yet. Make one, or name it in .curator.yaml.</source>
            <translation>На цьому сайті ще немає папки для матеріалів. Створіть її або вкажіть у .curator.yaml.</translation>
        </message>
    </context>
    <context>
        <name>MarkdownView</name>
        <message>
            <source>One of more pictures than are shown here</source>
            <translation>Одне з зображень понад ті, що тут показано</translation>
        </message>
        <message>
            <source>The picture is on its way…</source>
            <translation>Зображення завантажується…</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Матеріал</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Стовпці</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Редагування</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Довідка</translation>
        </message>
        <message>
            <source>&amp;Sort By</source>
            <translation>&amp;Упорядкувати за</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Кольори</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Інструменти</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вигляд</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>Відкрити &amp;недавні</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавні</translation>
        </message>
    </context>
    <context>
        <name>NewDialog</name>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Адреса</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Дата</translation>
        </message>
        <message>
            <source>&amp;Excerpt</source>
            <translation>&amp;Уривок</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>З&amp;ображення</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>Д&amp;жерело</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Заголовок</translation>
        </message>
        <message>
            <source>Co&amp;llection</source>
            <translation>&amp;Колекція</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Створити</translation>
        </message>
        <message>
            <source>File &amp;name</source>
            <translation>&amp;Ім’я файлу</translation>
        </message>
        <message>
            <source>It is not published. Only the title is needed; the rest can be edited afterwards.</source>
            <translation>Він не опублікований. Потрібен лише заголовок; решту можна редагувати потім.</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Новий матеріал</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Take from the &amp;Page</source>
            <translation>Узяти зі &amp;сторінки</translation>
        </message>
        <message>
            <source>https://…, where the article comes from</source>
            <translation>https://…, звідки матеріал</translation>
        </message>
        <message>
            <source>now</source>
            <translation>зараз</translation>
        </message>
    </context>
    <context>
        <name>NewKey</name>
        <message>
            <source>A key has no line ends or tabs.</source>
            <translation>У ключі не буває кінців рядка й табуляцій.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Add a key</source>
            <translation>Додати ключ</translation>
        </message>
        <message>
            <source>Add the key {name}</source>
            <translation>Додати ключ {name}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Give the key a name.</source>
            <translation>Дайте ключу назву.</translation>
        </message>
        <message>
            <source>Group of keys</source>
            <translation>Група ключів</translation>
        </message>
        <message>
            <source>Kind of value</source>
            <translation>Тип значення</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Name of the key</source>
            <translation>Назва ключа</translation>
        </message>
        <message>
            <source>No value</source>
            <translation>Без значення</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>There is a key “{name}” already.</source>
            <translation>Ключ «{name}» уже є.</translation>
        </message>
        <message>
            <source>True or false</source>
            <translation>Так чи ні</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значення</translation>
        </message>
        <message>
            <source>first entry</source>
            <translation>перший запис</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Dismiss</source>
            <translation>Сховати</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Повідомлення</translation>
        </message>
    </context>
    <context>
        <name>NumberInput</name>
        <message>
            <source>Give a number.</source>
            <translation>Укажіть число.</translation>
        </message>
        <message>
            <source>Whole numbers stay whole, rounded to the nearest; halves away from zero.</source>
            <translation>Цілі числа залишаються цілими, з округленням до найближчого; половини — від нуля.</translation>
        </message>
        <message>
            <source>Whole numbers stay whole; −5 takes away.</source>
            <translation>Цілі числа залишаються цілими; −5 віднімає.</translation>
        </message>
    </context>
    <context>
        <name>NumberPair</name>
        <message>
            <source>Outside of the usual range {low} to {high}. It stays as it is.</source>
            <translation>Поза звичним діапазоном {low}–{high}. Залишиться, як є.</translation>
        </message>
        <message>
            <source>The key is there without a value. It stays so until you set one.</source>
            <translation>Ключ є, але без значення. Так і буде, доки ви його не встановите.</translation>
        </message>
        <message>
            <source>This is not a number. It stays as it is until you set one.</source>
            <translation>Це не число. Залишиться, як є, доки ви не встановите число.</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>без значення</translation>
        </message>
        <message>
            <source>{name}, slider</source>
            <translation>{name}, повзунок</translation>
        </message>
    </context>
    <context>
        <name>NumberPopover</name>
        <message>
            <source>Remove the key</source>
            <translation>Вилучити ключ</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Установити</translation>
        </message>
        <message>
            <source>now {span}</source>
            <translation>зараз {span}</translation>
        </message>
        <message>
            <source>{a} to {b}</source>
            <translation>від {a} до {b}</translation>
        </message>
        <message>
            <source>{field} of {what}</source>
            <translation>{field}: {what}</translation>
        </message>
        <message>
            <source>{n} without the key</source>
            <translation>без ключа: {n}</translation>
        </message>
    </context>
    <context>
        <name>OneArticle</name>
        <message>
            <source>{path} is not an article of this folder</source>
            <translation>{path} — не матеріал цієї папки</translation>
        </message>
    </context>
    <context>
        <name>Origin</name>
        <message>
            <source>AMP version</source>
            <translation>Версія AMP</translation>
        </message>
        <message>
            <source>All addresses of this article</source>
            <translation>Усі адреси цього матеріалу</translation>
        </message>
        <message>
            <source>Cached AMP version</source>
            <translation>Версія AMP у кеші</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>Копіювати: {name}</translation>
        </message>
        <message>
            <source>Date as written: {date}</source>
            <translation>Дата, як записано: {date}</translation>
        </message>
        <message>
            <source>No provider and no date</source>
            <translation>Немає джерела й дати</translation>
        </message>
        <message>
            <source>Open original</source>
            <translation>Оригінал</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Відкрити: {name}</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Оригінал</translation>
        </message>
        <message>
            <source>This article names no web address to open</source>
            <translation>У цьому матеріалі немає вебадреси, яку можна відкрити</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Вебадреса</translation>
        </message>
        <message>
            <source>none in the file; the day is from the file's name</source>
            <translation>у файлі немає; день узято з імені файлу</translation>
        </message>
    </context>
    <context>
        <name>PaneFrame</name>
        <message>
            <source>Article in detail</source>
            <translation>Матеріал докладно</translation>
        </message>
        <message>
            <source>Select an article to see it here.</source>
            <translation>Виберіть матеріал, щоб побачити його тут.</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message>
            <source>Lines of the file</source>
            <translation>Рядки файлу</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Написання</translation>
        </message>
        <message>
            <source>Text below the fields</source>
            <translation>Текст під полями</translation>
        </message>
    </context>
    <context>
        <name>PastRow</name>
        <message numerus="yes">
            <source>And {n} more changes.</source>
            <translation>
                <numerusform>І ще {n} зміна.</numerusform>
                <numerusform>І ще {n} зміни.</numerusform>
                <numerusform>І ще {n} змін.</numerusform>
            </translation>
        </message>
        <message>
            <source>Became</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>Do it again in this article</source>
            <translation>Повторити в цьому матеріалі</translation>
        </message>
        <message>
            <source>Left as it is: {why}</source>
            <translation>Залишено, як є: {why}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Show what was changed</source>
            <translation>Показати, що змінено</translation>
        </message>
        <message>
            <source>Take it back in this article</source>
            <translation>Відмінити в цьому матеріалі</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Відмінити</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Було</translation>
        </message>
        <message>
            <source>What was changed: {label}</source>
            <translation>Що змінено: {label}</translation>
        </message>
        <message>
            <source>interrupted, only partly done</source>
            <translation>перервано, виконано лише частково</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>відмінено</translation>
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>(no address)</source>
            <translation>(без адреси)</translation>
        </message>
        <message>
            <source>100 % (1)</source>
            <translation>100 % (1)</translation>
        </message>
        <message>
            <source>Copy Address</source>
            <translation>Копіювати адресу</translation>
        </message>
        <message>
            <source>Copy Picture</source>
            <translation>Копіювати зображення</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Умістити</translation>
        </message>
        <message>
            <source>Fit (0)</source>
            <translation>Умістити (0)</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Наступне зображення</translation>
        </message>
        <message>
            <source>Open in Browser</source>
            <translation>Відкрити в браузері</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Picture: {title}</source>
            <translation>Зображення: {title}</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Попереднє зображення</translation>
        </message>
        <message>
            <source>Really {real}; the article says {said}</source>
            <translation>Насправді {real}; у матеріалі вказано {said}</translation>
        </message>
        <message>
            <source>The article says {size}</source>
            <translation>У матеріалі вказано {size}</translation>
        </message>
        <message>
            <source>{at} of {n}</source>
            <translation>{at} з {n}</translation>
        </message>
        <message>
            <source>{size}, as the article says</source>
            <translation>{size}, як у матеріалі</translation>
        </message>
        <message>
            <source>{size}; the article names no size</source>
            <translation>{size}; у матеріалі розмір не вказано</translation>
        </message>
    </context>
    <context>
        <name>PictureViewing</name>
        <message>
            <source>Show Picture &amp;Large</source>
            <translation>Показати зображення &amp;великим</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Loading from {host}…</source>
            <translation>Завантаження з {host}…</translation>
        </message>
        <message>
            <source>Not in the folder: {source}</source>
            <translation>Немає в папці: {source}</translation>
        </message>
        <message>
            <source>On the web ({host}); pictures are shown from the folder only</source>
            <translation>В інтернеті ({host}); показуються лише зображення з папки</translation>
        </message>
        <message>
            <source>On the web ({host}); pictures from the web are not shown yet</source>
            <translation>В інтернеті ({host}); зображення з інтернету поки не показуються</translation>
        </message>
        <message>
            <source>Secure connections are not possible on this computer</source>
            <translation>Безпечні з’єднання на цьому комп’ютері неможливі</translation>
        </message>
        <message>
            <source>cannot be read: {reason}</source>
            <translation>не читається: {reason}</translation>
        </message>
        <message>
            <source>it defines entities</source>
            <translation>він визначає сутності</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>він пошкоджений</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>він занадто глибоко вкладений</translation>
        </message>
        <message>
            <source>it is too large for a drawing</source>
            <translation>він завеликий для малюнка</translation>
        </message>
        <message>
            <source>it uses itself</source>
            <translation>він використовує сам себе</translation>
        </message>
        <message>
            <source>it would draw too much</source>
            <translation>він намалював би забагато</translation>
        </message>
        <message>
            <source>it would load something from elsewhere</source>
            <translation>він завантажив би щось ззовні</translation>
        </message>
        <message>
            <source>{host} sent nothing</source>
            <translation>{host} нічого не надіслав</translation>
        </message>
        <message>
            <source>{kind} pictures cannot be shown here</source>
            <translation>Зображення {kind} тут показати не можна</translation>
        </message>
        <message>
            <source>{name} cannot be shown: {reason}</source>
            <translation>{name} не можна показати: {reason}</translation>
        </message>
        <message>
            <source>{name} has too many pixels ({size})</source>
            <translation>{name} має забагато пікселів ({size})</translation>
        </message>
        <message>
            <source>{name} is no picture that can be read</source>
            <translation>{name} — не зображення, яке можна прочитати</translation>
        </message>
        <message>
            <source>{name} is not a regular file</source>
            <translation>{name} — не звичайний файл</translation>
        </message>
        <message>
            <source>{name} is not shown: {reason}</source>
            <translation>{name} не показано: {reason}</translation>
        </message>
        <message>
            <source>{name} is too large ({mb} MB)</source>
            <translation>{name} завеликий ({mb} МБ)</translation>
        </message>
        <message>
            <source>{name} sent a page instead of a picture</source>
            <translation>{name} надіслав сторінку замість зображення</translation>
        </message>
        <message>
            <source>{name} sent no picture that can be shown</source>
            <translation>{name} не надіслав зображення, яке можна показати</translation>
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source> MB</source>
            <translation> МБ</translation>
        </message>
        <message>
            <source>Also from this computer and private networks</source>
            <translation>Також із цього комп’ютера й приватних мереж</translation>
        </message>
        <message>
            <source>An article can name any address. Leave this off unless your site's pictures are on a server of your own network.</source>
            <translation>У матеріалі може бути будь-яка адреса. Не вмикайте цього, хіба що зображення вашого сайту лежать на сервері у вашій мережі.</translation>
        </message>
        <message>
            <source>Keep on disk at most</source>
            <translation>Щонайбільше зберігати на диску</translation>
        </message>
        <message>
            <source>Pictures of the site itself come from its folder. All others are fetched from where the article says, without cookies or anything about you; their servers see that somebody looks at them.</source>
            <translation>Зображення самого сайту беруться з його папки. Усі інші завантажуються звідти, звідки вказує матеріал, без cookie й будь-чого про вас; їхні сервери бачать, що хтось на них дивиться.</translation>
        </message>
        <message>
            <source>Remove What Is Kept</source>
            <translation>Вилучити збережені</translation>
        </message>
        <message>
            <source>Show pictures that are on the web</source>
            <translation>Показувати зображення з інтернету</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>&amp;Collection</source>
            <translation>&amp;Колекція</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Колекція</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файли</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Що з ним буде</translation>
        </message>
        <message>
            <source>goes to the trash</source>
            <translation>переміститься в кошик</translation>
        </message>
        <message>
            <source>left as it is: {reason}</source>
            <translation>залишиться, як є: {reason}</translation>
        </message>
        <message>
            <source>new, not published</source>
            <translation>новий, не опублікований</translation>
        </message>
    </context>
    <context>
        <name>PreviewDelegate</name>
        <message>
            <source>and {n} more</source>
            <translation>і ще {n}</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>1 is broken and stays</source>
            <translation>1 пошкоджений, залишиться</translation>
        </message>
        <message>
            <source>1 stays as it is</source>
            <translation>1 залишиться, як є</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>Змінити {what}</translation>
        </message>
        <message>
            <source>Looking at {n} of {total}…</source>
            <translation>Перевірка {n} з {total}…</translation>
        </message>
        <message>
            <source>One entry of the history · undo any time</source>
            <translation>Один запис в історії · можна відмінити будь-коли</translation>
        </message>
        <message>
            <source>Preview changes</source>
            <translation>Перегляд змін</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
        <message>
            <source>Review One by One</source>
            <translation>Переглянути по одному</translation>
        </message>
        <message numerus="yes">
            <source>{n} are broken and stay</source>
            <translation>
                <numerusform>{n} пошкоджений, залишиться</numerusform>
                <numerusform>{n} пошкоджені, залишаться</numerusform>
                <numerusform>{n} пошкоджених, залишаться</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} refused</source>
            <translation>відхилено: {n}</translation>
        </message>
        <message numerus="yes">
            <source>{n} stay as they are</source>
            <translation>
                <numerusform>{n} залишиться, як є</numerusform>
                <numerusform>{n} залишаться, як є</numerusform>
                <numerusform>{n} залишаться, як є</numerusform>
            </translation>
        </message>
        <message>
            <source>{what} will change</source>
            <translation>Буде змінено: {what}</translation>
        </message>
    </context>
    <context>
        <name>PreviewFilters</name>
        <message>
            <source>Changes</source>
            <translation>Зміни</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Відхилено</translation>
        </message>
        <message>
            <source>Search in these</source>
            <translation>Пошук серед них</translation>
        </message>
        <message>
            <source>Tick All</source>
            <translation>Позначити всі</translation>
        </message>
        <message>
            <source>Tick None</source>
            <translation>Зняти всі</translation>
        </message>
    </context>
    <context>
        <name>PreviewModel</name>
        <message>
            <source>Article</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Нове</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Оригінал</translation>
        </message>
        <message>
            <source>Why it stays as it is</source>
            <translation>Чому залишається, як є</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>As a card</source>
            <translation>Як картка</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>У списку</translation>
        </message>
        <message>
            <source>Readers do not see it now: it is not published.</source>
            <translation>Читачі зараз його не бачать: він не опублікований.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Text of the article</source>
            <translation>Текст матеріалу</translation>
        </message>
        <message numerus="yes">
            <source>The first {n} characters of {total} are shown; Source has all of them.</source>
            <translation>
                <numerusform>Показано перший {n} символ із {total}; усі є в «Коді».</numerusform>
                <numerusform>Показано перші {n} символи з {total}; усі є в «Коді».</numerusform>
                <numerusform>Показано перші {n} символів із {total}; усі є в «Коді».</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no text below the fields.</source>
            <translation>Під полями немає тексту.</translation>
        </message>
    </context>
    <context>
        <name>PreviewTable</name>
        <message>
            <source>Planned changes</source>
            <translation>Заплановані зміни</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>&amp;Ignore this check…</source>
            <translation>&amp;Ігнорувати цю перевірку…</translation>
        </message>
        <message>
            <source>&amp;Mend all of this kind…</source>
            <translation>&amp;Виправити все такого роду…</translation>
        </message>
        <message>
            <source>&amp;Problems</source>
            <translation>&amp;Проблеми</translation>
        </message>
        <message>
            <source>&amp;Show {what} with this</source>
            <translation>&amp;Показати з цією проблемою: {what}</translation>
        </message>
        <message>
            <source>1 address</source>
            <translation>1 адресу</translation>
        </message>
        <message>
            <source>1 error</source>
            <translation>1 помилка</translation>
        </message>
        <message>
            <source>1 may be mended otherwise too</source>
            <translation>1 можна виправити й інакше</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation>1 примітка</translation>
        </message>
        <message>
            <source>1 server</source>
            <translation>1 сервер</translation>
        </message>
        <message>
            <source>1 warning</source>
            <translation>1 попередження</translation>
        </message>
        <message>
            <source>A merge was not finished; both versions stand in the file.</source>
            <translation>Злиття не завершено; у файлі обидві версії.</translation>
        </message>
        <message>
            <source>All Problems</source>
            <translation>Усі проблеми</translation>
        </message>
        <message>
            <source>Answers are kept for a week. You can go on working, and stop it at any time.</source>
            <translation>Відповіді зберігаються тиждень. Можна працювати далі й зупинити будь-коли.</translation>
        </message>
        <message>
            <source>Ask the web for {addresses} at {hosts}?</source>
            <translation>Запитати в інтернеті ({addresses}, {hosts})?</translation>
        </message>
        <message>
            <source>Ask the web whether the addresses of the listed articles answer</source>
            <translation>Запитати в інтернеті, чи відповідають адреси показаних матеріалів</translation>
        </message>
        <message>
            <source>Asking for addresses</source>
            <translation>Перевірка адрес</translation>
        </message>
        <message>
            <source>Back to the List</source>
            <translation>Назад до списку</translation>
        </message>
        <message>
            <source>Browsers and servers cut or refuse such an address.</source>
            <translation>Браузери й сервери обрізають або відхиляють таку адресу.</translation>
        </message>
        <message>
            <source>Cannot be read: {reason}</source>
            <translation>Не читається: {reason}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <source>Change a check</source>
            <translation>Зміна перевірки</translation>
        </message>
        <message>
            <source>Check &amp;Links…</source>
            <translation>Перевірити &amp;посилання…</translation>
        </message>
        <message>
            <source>Check All Again</source>
            <translation>Перевірити все ще раз</translation>
        </message>
        <message>
            <source>Check Links</source>
            <translation>Перевірка посилань</translation>
        </message>
        <message>
            <source>Check Links…</source>
            <translation>Перевірити посилання…</translation>
        </message>
        <message>
            <source>Check {what}</source>
            <translation>Перевірити {what}</translation>
        </message>
        <message>
            <source>Checked {what}.</source>
            <translation>Перевірено {what}.</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Перевірка</translation>
        </message>
        <message>
            <source>Checking was stopped; not all articles were looked at.</source>
            <translation>Перевірку зупинено; переглянуто не всі матеріали.</translation>
        </message>
        <message>
            <source>Collecting addresses</source>
            <translation>Збирання адрес</translation>
        </message>
        <message>
            <source>Conflict markers</source>
            <translation>Мітки конфліктів</translation>
        </message>
        <message>
            <source>Count “{kind}” as {severity}?</source>
            <translation>Вважати «{kind}» таким: {severity}?</translation>
        </message>
        <message>
            <source>Date and file name differ</source>
            <translation>Дата й ім’я файлу різні</translation>
        </message>
        <message>
            <source>Dead image</source>
            <translation>Мертве зображення</translation>
        </message>
        <message>
            <source>Dead link</source>
            <translation>Мертве посилання</translation>
        </message>
        <message>
            <source>Each server is asked one question a second at most, without cookies or anything about you.</source>
            <translation>Кожен сервер запитується щонайбільше раз на секунду, без cookie й будь-чого про вас.</translation>
        </message>
        <message>
            <source>Each spelling is a provider of its own.</source>
            <translation>Кожне написання — окреме джерело.</translation>
        </message>
        <message>
            <source>Each spelling is a topic of its own.</source>
            <translation>Кожне написання — окрема тема.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Помилка</translation>
        </message>
        <message>
            <source>Every article should have a value here.</source>
            <translation>У кожному матеріалі тут має бути значення.</translation>
        </message>
        <message>
            <source>Every article should have this key.</source>
            <translation>Цей ключ має бути в кожному матеріалі.</translation>
        </message>
        <message>
            <source>Excerpt cut off</source>
            <translation>Уривок обірвано</translation>
        </message>
        <message>
            <source>Future date</source>
            <translation>Дата в майбутньому</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>HTML entities</source>
            <translation>HTML-сутності</translation>
        </message>
        <message>
            <source>Hide the problems</source>
            <translation>Сховати проблеми</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ігнорувати</translation>
        </message>
        <message>
            <source>Ignore a check</source>
            <translation>Ігнорування перевірки</translation>
        </message>
        <message>
            <source>Ignore “{kind}” on this site?</source>
            <translation>Ігнорувати «{kind}» на цьому сайті?</translation>
        </message>
        <message>
            <source>Image size wrong</source>
            <translation>Неправильний розмір зображення</translation>
        </message>
        <message>
            <source>Image too small</source>
            <translation>Зображення замале</translation>
        </message>
        <message>
            <source>In front matter they are shown as they stand, as &amp;amp;.</source>
            <translation>У заголовній частині вони показуються, як записані: &amp;amp;.</translation>
        </message>
        <message>
            <source>It can be repaired</source>
            <translation>Його можна виправити</translation>
        </message>
        <message>
            <source>It can be repaired in one of these ways</source>
            <translation>Його можна виправити в один із цих способів</translation>
        </message>
        <message>
            <source>It ends in the middle of a sentence.</source>
            <translation>Він закінчується посеред речення.</translation>
        </message>
        <message>
            <source>It is not in the site's vocabulary, so it has no page.</source>
            <translation>Її немає в словнику сайту, тому вона не має сторінки.</translation>
        </message>
        <message>
            <source>It will look blurred in lists and when it is shared.</source>
            <translation>У списках і під час поширення воно буде нечітким.</translation>
        </message>
        <message>
            <source>Keep {name}, {what}</source>
            <translation>Залишити {name}, {what}</translation>
        </message>
        <message>
            <source>Keep:</source>
            <translation>Залишити:</translation>
        </message>
        <message>
            <source>Key empty</source>
            <translation>Ключ порожній</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>Немає ключа</translation>
        </message>
        <message>
            <source>Key twice</source>
            <translation>Ключ двічі</translation>
        </message>
        <message>
            <source>Kinds of problems</source>
            <translation>Види проблем</translation>
        </message>
        <message>
            <source>Lists show a blank where the image would be.</source>
            <translation>У списках на місці зображення порожньо.</translation>
        </message>
        <message>
            <source>Mend 1…</source>
            <translation>Виправити 1…</translation>
        </message>
        <message numerus="yes">
            <source>Mend {n}…</source>
            <translation>
                <numerusform>Виправити {n}…</numerusform>
                <numerusform>Виправити {n}…</numerusform>
                <numerusform>Виправити {n}…</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend {what}</source>
            <translation>Виправити {what}</translation>
        </message>
        <message>
            <source>Mend “{kind}” in {what}</source>
            <translation>Виправити «{kind}»: {what}</translation>
        </message>
        <message>
            <source>More about {kind}</source>
            <translation>Більше про: {kind}</translation>
        </message>
        <message>
            <source>Most sites hide an article until its date.</source>
            <translation>Більшість сайтів приховують матеріал до його дати.</translation>
        </message>
        <message>
            <source>Names spelled in several ways</source>
            <translation>Назви, написані по-різному</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Не дата</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>Без зображення</translation>
        </message>
        <message>
            <source>No web address</source>
            <translation>Не вебадреса</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примітка</translation>
        </message>
        <message>
            <source>Nothing is wrong with the articles that were checked.</source>
            <translation>З перевіреними матеріалами все гаразд.</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Зараз: {text}</translation>
        </message>
        <message>
            <source>Only http and https addresses open for every reader.</source>
            <translation>Лише адреси http і https відкриваються в кожного читача.</translation>
        </message>
        <message>
            <source>Out of range</source>
            <translation>Поза межами</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Проблеми</translation>
        </message>
        <message>
            <source>Problems of this article</source>
            <translation>Проблеми цього матеріалу</translation>
        </message>
        <message>
            <source>Programs disagree about which of two equal keys counts.</source>
            <translation>Програми не згодні, який із двох однакових ключів рахувати.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Provider spelled in several ways</source>
            <translation>Джерело написано по-різному</translation>
        </message>
        <message>
            <source>Published without image</source>
            <translation>Опубліковано без зображення</translation>
        </message>
        <message>
            <source>Published without topic</source>
            <translation>Опубліковано без теми</translation>
        </message>
        <message>
            <source>Readers find it under no topic.</source>
            <translation>Читачі не знайдуть його за жодною темою.</translation>
        </message>
        <message>
            <source>Related is an own article</source>
            <translation>Пов’язаний — власний матеріал</translation>
        </message>
        <message>
            <source>Related to itself</source>
            <translation>Пов’язаний сам із собою</translation>
        </message>
        <message>
            <source>Related twice</source>
            <translation>Пов’язаний двічі</translation>
        </message>
        <message>
            <source>Rename in {what}…</source>
            <translation>Перейменувати: {what}…</translation>
        </message>
        <message>
            <source>Repair: {what}</source>
            <translation>Виправити: {what}</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Виправити…</translation>
        </message>
        <message>
            <source>Setting of the check: {kind}</source>
            <translation>Налаштування перевірки: {kind}</translation>
        </message>
        <message>
            <source>Several ways</source>
            <translation>Кілька способів</translation>
        </message>
        <message>
            <source>Show the problems</source>
            <translation>Показати проблеми</translation>
        </message>
        <message>
            <source>Show these articles in the list</source>
            <translation>Показати ці матеріали в списку</translation>
        </message>
        <message>
            <source>Show {what}: {kind}</source>
            <translation>Показати ({kind}): {what}</translation>
        </message>
        <message>
            <source>Sites cannot sort by a date that they cannot read.</source>
            <translation>Сайти не можуть упорядкувати за датою, якої не можуть прочитати.</translation>
        </message>
        <message>
            <source>Space in address</source>
            <translation>Пробіл в адресі</translation>
        </message>
        <message>
            <source>Spellings of {name}</source>
            <translation>Написання: {name}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>That takes less than a minute, if all of them answer quickly.</source>
            <translation>Це триватиме менше хвилини, якщо всі відповідатимуть швидко.</translation>
        </message>
        <message numerus="yes">
            <source>That takes {n} minute(s) at least.</source>
            <translation>
                <numerusform>Це триватиме щонайменше {n} хвилину.</numerusform>
                <numerusform>Це триватиме щонайменше {n} хвилини.</numerusform>
                <numerusform>Це триватиме щонайменше {n} хвилин.</numerusform>
            </translation>
        </message>
        <message>
            <source>The address does not answer (only looked at when asked).</source>
            <translation>Адреса не відповідає (перевіряється лише на запит).</translation>
        </message>
        <message>
            <source>The address is often made of the file's name, the order of the date.</source>
            <translation>Адресу часто беруть з імені файлу, а порядок — із дати.</translation>
        </message>
        <message>
            <source>The article would be listed twice under it.</source>
            <translation>Матеріал стояв би під нею двічі.</translation>
        </message>
        <message>
            <source>The entry leads to the article it stands in.</source>
            <translation>Запис веде на матеріал, у якому стоїть.</translation>
        </message>
        <message>
            <source>The file cannot be read, so it is left alone.</source>
            <translation>Файл не читається, тому його не зачіпають.</translation>
        </message>
        <message>
            <source>The image does not load (only looked at when asked).</source>
            <translation>Зображення не завантажується (перевіряється лише на запит).</translation>
        </message>
        <message>
            <source>The number is outside of what the field takes.</source>
            <translation>Число поза межами, які приймає поле.</translation>
        </message>
        <message>
            <source>The page jumps when the image turns out otherwise.</source>
            <translation>Сторінка стрибає, якщо зображення виявляється іншим.</translation>
        </message>
        <message>
            <source>The same link stands in the list more than once.</source>
            <translation>Те саме посилання стоїть у списку більше ніж один раз.</translation>
        </message>
        <message>
            <source>The site expects another kind of value here.</source>
            <translation>Сайт очікує тут значення іншого виду.</translation>
        </message>
        <message>
            <source>The site has this article itself.</source>
            <translation>Цей матеріал є на самому сайті.</translation>
        </message>
        <message>
            <source>The spelling to keep</source>
            <translation>Написання, яке залишити</translation>
        </message>
        <message>
            <source>Then: {text}</source>
            <translation>Тоді: {text}</translation>
        </message>
        <message>
            <source>There are no web addresses in {what}.</source>
            <translation>Немає вебадрес: {what}.</translation>
        </message>
        <message>
            <source>These parameters follow the reader, and make equal addresses look different.</source>
            <translation>Ці параметри стежать за читачем і роблять однакові адреси різними на вигляд.</translation>
        </message>
        <message>
            <source>They stand in the {what} listed now.</source>
            <translation>Вони стоять у показаних зараз: {what}.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Topic spelled in several ways</source>
            <translation>Тему написано по-різному</translation>
        </message>
        <message>
            <source>Topic twice</source>
            <translation>Тема двічі</translation>
        </message>
        <message>
            <source>Tracking in address</source>
            <translation>Відстеження в адресі</translation>
        </message>
        <message>
            <source>UTF-8 text was once read as another encoding.</source>
            <translation>Текст UTF-8 колись прочитали в іншому кодуванні.</translation>
        </message>
        <message>
            <source>Unknown topic</source>
            <translation>Невідома тема</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Попередження</translation>
        </message>
        <message>
            <source>Write “{name}” in {what}</source>
            <translation>Записати «{name}»: {what}</translation>
        </message>
        <message>
            <source>Wrong encoding</source>
            <translation>Неправильне кодування</translation>
        </message>
        <message>
            <source>Wrong type</source>
            <translation>Неправильний тип</translation>
        </message>
        <message>
            <source>line {n}</source>
            <translation>рядок {n}</translation>
        </message>
        <message>
            <source>{file} in the folder will say so, for everybody who works on the site. No article is changed; take the line out of the file to have the check back.</source>
            <translation>{file} у папці зафіксує це для всіх, хто працює над сайтом. Жоден матеріал не зміниться; вилучіть рядок із файлу, щоб повернути перевірку.</translation>
        </message>
        <message numerus="yes">
            <source>{n} addresses</source>
            <translation>
                <numerusform>{n} адресу</numerusform>
                <numerusform>{n} адреси</numerusform>
                <numerusform>{n} адрес</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} errors</source>
            <translation>
                <numerusform>{n} помилка</numerusform>
                <numerusform>{n} помилки</numerusform>
                <numerusform>{n} помилок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} may be mended otherwise too</source>
            <translation>
                <numerusform>{n} можна виправити й інакше</numerusform>
                <numerusform>{n} можна виправити й інакше</numerusform>
                <numerusform>{n} можна виправити й інакше</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more were answered this week.</source>
            <translation>
                <numerusform>Ще {n} відповідь отримано цього тижня.</numerusform>
                <numerusform>Ще {n} відповіді отримано цього тижня.</numerusform>
                <numerusform>Ще {n} відповідей отримано цього тижня.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} notes</source>
            <translation>
                <numerusform>{n} примітка</numerusform>
                <numerusform>{n} примітки</numerusform>
                <numerusform>{n} приміток</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} servers</source>
            <translation>
                <numerusform>{n} сервер</numerusform>
                <numerusform>{n} сервери</numerusform>
                <numerusform>{n} серверів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} warnings</source>
            <translation>
                <numerusform>{n} попередження</numerusform>
                <numerusform>{n} попередження</numerusform>
                <numerusform>{n} попереджень</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} з {total}</translation>
        </message>
        <message>
            <source>‹ All Problems</source>
            <translation>‹ Усі проблеми</translation>
        </message>
        <message>
            <source>⟨not shown⟩</source>
            <translation>⟨не показано⟩</translation>
        </message>
    </context>
    <context>
        <name>PublishedRow</name>
        <message>
            <source>Draft, not on the site</source>
            <translation>Чернетка, не на сайті</translation>
        </message>
        <message>
            <source>No key: the site does not show it</source>
            <translation>Без ключа: сайт не показує</translation>
        </message>
        <message>
            <source>No key: the site shows it</source>
            <translation>Без ключа: сайт показує</translation>
        </message>
        <message>
            <source>Published, on the site</source>
            <translation>Опубліковано, на сайті</translation>
        </message>
        <message>
            <source>“{value}” is neither true nor false</source>
            <translation>«{value}» — ні true, ні false</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Changed {what}</source>
            <translation>Змінено {what}</translation>
        </message>
        <message>
            <source>Publish All &amp;Shown…</source>
            <translation>Опублікувати все &amp;показане…</translation>
        </message>
        <message>
            <source>Stopped: {n} of {what} were written, the others are as they were.</source>
            <translation>Зупинено: {what}, з них записано {n}; решта — як були.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Відмінити</translation>
        </message>
        <message>
            <source>Unpublish All Sho&amp;wn…</source>
            <translation>Зняти з публікації все показан&amp;е…</translation>
        </message>
        <message>
            <source>{done}, {n} could not be</source>
            <translation>{done}, не вдалося: {n}</translation>
        </message>
    </context>
    <context>
        <name>RangeHistogram</name>
        <message>
            <source>&amp;Decide by {name}…</source>
            <translation>&amp;Вирішувати за: {name}…</translation>
        </message>
        <message>
            <source>Drag the handles, or move them with the arrow keys (Tab goes to the other one). A double click shows all again.</source>
            <translation>Перетягуйте повзунки або рухайте їх стрілками (Tab — до іншого). Подвійне клацання знову показує все.</translation>
        </message>
        <message>
            <source>Show &amp;all</source>
            <translation>Показати &amp;все</translation>
        </message>
        <message>
            <source>any</source>
            <translation>будь-яке</translation>
        </message>
        <message>
            <source>lower end</source>
            <translation>нижня межа</translation>
        </message>
        <message>
            <source>upper end</source>
            <translation>верхня межа</translation>
        </message>
    </context>
    <context>
        <name>RangeInput</name>
        <message>
            <source>Give a number.</source>
            <translation>Укажіть число.</translation>
        </message>
        <message>
            <source>greatest</source>
            <translation>найбільше</translation>
        </message>
        <message>
            <source>least</source>
            <translation>найменше</translation>
        </message>
        <message>
            <source>to</source>
            <translation>до</translation>
        </message>
        <message>
            <source>{field}, greatest</source>
            <translation>{field}, найбільше</translation>
        </message>
        <message>
            <source>{field}, least</source>
            <translation>{field}, найменше</translation>
        </message>
    </context>
    <context>
        <name>RefusalModel</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Що робити</translation>
        </message>
        <message>
            <source>Why it was left as it was</source>
            <translation>Чому залишено, як було</translation>
        </message>
    </context>
    <context>
        <name>RefusalsDialog</name>
        <message>
            <source>Copy as Text</source>
            <translation>Копіювати як текст</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Не виконано</translation>
        </message>
        <message>
            <source>One file was left exactly as it was.</source>
            <translation>Один файл залишено точно таким, як був.</translation>
        </message>
        <message>
            <source>Refused files</source>
            <translation>Відхилені файли</translation>
        </message>
        <message numerus="yes">
            <source>{n} files were left exactly as they were.</source>
            <translation>
                <numerusform>{n} файл залишено точно таким, як був.</numerusform>
                <numerusform>{n} файли залишено точно такими, як були.</numerusform>
                <numerusform>{n} файлів залишено точно такими, як були.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RelatedPage</name>
        <message>
            <source>Add a related entry</source>
            <translation>Додати пов’язаний запис</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Додати…</translation>
        </message>
        <message>
            <source>Edit a related entry</source>
            <translation>Редагувати пов’язаний запис</translation>
        </message>
        <message>
            <source>Move a related entry</source>
            <translation>Перемістити пов’язаний запис</translation>
        </message>
        <message>
            <source>No related articles.</source>
            <translation>Пов’язаних матеріалів немає.</translation>
        </message>
        <message>
            <source>Related article</source>
            <translation>Пов’язаний матеріал</translation>
        </message>
        <message>
            <source>Related articles</source>
            <translation>Пов’язані матеріали</translation>
        </message>
        <message>
            <source>Remove a related entry</source>
            <translation>Вилучити пов’язаний запис</translation>
        </message>
        <message numerus="yes">
            <source>Remove {n} related entries</source>
            <translation>
                <numerusform>Вилучити {n} пов’язаний запис</numerusform>
                <numerusform>Вилучити {n} пов’язані записи</numerusform>
                <numerusform>Вилучити {n} пов’язаних записів</numerusform>
            </translation>
        </message>
        <message>
            <source>Sort by quality</source>
            <translation>Упорядкувати за якістю</translation>
        </message>
        <message>
            <source>Sort the related entries by quality</source>
            <translation>Упорядкувати пов’язані записи за якістю</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Ім’я</translation>
        </message>
        <message>
            <source>By the site's rule: {name}</source>
            <translation>За правилом сайту: {name}</translation>
        </message>
        <message>
            <source>Its address on the site may change with its name; what links to it stays as it is.</source>
            <translation>Разом з ім’ям може змінитися адреса на сайті; посилання на неї залишаться, як є.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Rename this file</source>
            <translation>Перейменувати цей файл</translation>
        </message>
        <message>
            <source>The site's rule gives no name: {reason}</source>
            <translation>Правило сайту не дає імені: {reason}</translation>
        </message>
        <message>
            <source>This is its name now.</source>
            <translation>Так він зветься тепер.</translation>
        </message>
    </context>
    <context>
        <name>RenameInput</name>
        <message>
            <source>entry</source>
            <translation>запис</translation>
        </message>
        <message>
            <source>new name</source>
            <translation>нова назва</translation>
        </message>
        <message>
            <source>{field}, entry</source>
            <translation>{field}, запис</translation>
        </message>
        <message>
            <source>{field}, new name</source>
            <translation>{field}, нова назва</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>What git said</source>
            <translation>Що сказав git</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>All edits saved · {time}</source>
            <translation>Усі зміни збережено · {time}</translation>
        </message>
        <message>
            <source>Index up to date</source>
            <translation>Індекс актуальний</translation>
        </message>
        <message>
            <source>No edits yet</source>
            <translation>Змін ще немає</translation>
        </message>
        <message>
            <source>Nothing to change: {what} already so</source>
            <translation>Нічого змінювати: {what}, уже так</translation>
        </message>
        <message>
            <source>Only partly read</source>
            <translation>Прочитано лише частково</translation>
        </message>
        <message>
            <source>Stopped: {what} changed · {time}</source>
            <translation>Зупинено: змінено {what} · {time}</translation>
        </message>
        <message>
            <source>{n} skipped</source>
            <translation>пропущено: {n}</translation>
        </message>
        <message>
            <source>{what} changed on disk · {time}</source>
            <translation>На диску змінено {what} · {time}</translation>
        </message>
        <message>
            <source>{what} changed, {n} refused: {reason}</source>
            <translation>Змінено {what}, відхилено {n}: {reason}</translation>
        </message>
        <message>
            <source>“Look for Changes on Disk” reads the rest.</source>
            <translation>«Перевірити зміни на диску» прочитає решту.</translation>
        </message>
    </context>
    <context>
        <name>Resolver</name>
        <message>
            <source>All is resolved. Go on, and it is done.</source>
            <translation>Усе розв’язано. Продовжте — і готово.</translation>
        </message>
        <message>
            <source>Articles in conflict</source>
            <translation>Матеріали в конфлікті</translation>
        </message>
        <message numerus="yes">
            <source>But {n} files outside of this folder are: resolve them with git.</source>
            <translation>
                <numerusform>Але {n} файл поза цією папкою — так: розв’яжіть його в git.</numerusform>
                <numerusform>Але {n} файли поза цією папкою — так: розв’яжіть їх у git.</numerusform>
                <numerusform>Але {n} файлів поза цією папкою — так: розв’яжіть їх у git.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Конфлікти</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Continue the rebase</source>
            <translation>Продовжити rebase</translation>
        </message>
        <message>
            <source>Finish the merge</source>
            <translation>Завершити злиття</translation>
        </message>
        <message>
            <source>Give up the merge…</source>
            <translation>Відмовитися від злиття…</translation>
        </message>
        <message>
            <source>Give up the rebase…</source>
            <translation>Відмовитися від rebase…</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>Відмовитися…</translation>
        </message>
        <message>
            <source>Nothing is in conflict</source>
            <translation>Конфліктів немає</translation>
        </message>
        <message>
            <source>Resolve the {n} decided</source>
            <translation>Розв’язати вирішені: {n}</translation>
        </message>
        <message>
            <source>{n} left, {ready} of them decided</source>
            <translation>залишилося {n}, з них вирішено {ready}</translation>
        </message>
    </context>
    <context>
        <name>ResolverPage</name>
        <message>
            <source>&amp;Resolve</source>
            <translation>&amp;Розв’язати</translation>
        </message>
        <message numerus="yes">
            <source>(no text, {n} bytes)</source>
            <translation>
                <numerusform>(не текст, {n} байт)</numerusform>
                <numerusform>(не текст, {n} байти)</numerusform>
                <numerusform>(не текст, {n} байтів)</numerusform>
            </translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(нічого)</translation>
        </message>
        <message>
            <source>(the file is removed)</source>
            <translation>(файл вилучено)</translation>
        </message>
        <message>
            <source>All &amp;mine</source>
            <translation>Усе &amp;моє</translation>
        </message>
        <message>
            <source>All &amp;theirs</source>
            <translation>Усе &amp;чуже</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Обидва</translation>
        </message>
        <message>
            <source>Field by field nothing is in conflict: what both sides did is put together.</source>
            <translation>Поле за полем конфліктів немає: зроблене обома сторонами поєднано.</translation>
        </message>
        <message>
            <source>It can only be taken as a whole: {why}.</source>
            <translation>Його можна взяти лише цілком: {why}.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Моє</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The file as it will be</source>
            <translation>Файл, яким він буде</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>Увесь файл</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чуже</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Було</translation>
        </message>
        <message>
            <source>{n} to decide</source>
            <translation>Вирішити: {n}</translation>
        </message>
        <message numerus="yes">
            <source>… {n} more lines</source>
            <translation>
                <numerusform>… ще {n} рядок</numerusform>
                <numerusform>… ще {n} рядки</numerusform>
                <numerusform>… ще {n} рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>⟨not shown⟩</source>
            <translation>⟨не показано⟩</translation>
        </message>
    </context>
    <context>
        <name>Resolving</name>
        <message>
            <source>Give up</source>
            <translation>Відмовитися</translation>
        </message>
        <message>
            <source>It was not resolved</source>
            <translation>Не розв’язано</translation>
        </message>
        <message>
            <source>Nothing is in conflict</source>
            <translation>Конфліктів немає</translation>
        </message>
        <message>
            <source>Resolving</source>
            <translation>Розв’язання</translation>
        </message>
        <message>
            <source>Take back what was begun? All is then as before it; what you resolved is lost.</source>
            <translation>Скасувати розпочате? Усе стане, як було до того; розв’язане вами буде втрачено.</translation>
        </message>
        <message>
            <source>The conflicts cannot be looked at</source>
            <translation>Не вдалося переглянути конфлікти</translation>
        </message>
    </context>
    <context>
        <name>RevertDialog</name>
        <message>
            <source>Fields get back the values that they have there; the text below them stays as it is.</source>
            <translation>Полям буде повернуто значення, які вони мають там; текст під ними залишиться, як є.</translation>
        </message>
        <message>
            <source>Revert to the last commit</source>
            <translation>Повернення до останнього коміту</translation>
        </message>
        <message>
            <source>Revert {what}</source>
            <translation>Повернути {what}</translation>
        </message>
        <message>
            <source>Revert {what} to the last commit</source>
            <translation>Повернути до останнього коміту: {what}</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Accept</source>
            <translation>Прийняти</translation>
        </message>
        <message>
            <source>Accept All Remaining</source>
            <translation>Прийняти всі решту</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Back to the List</source>
            <translation>Назад до списку</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Переглянуто</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Пропустити</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>не позначено</translation>
        </message>
        <message>
            <source>this one was accepted</source>
            <translation>цей прийнято</translation>
        </message>
        <message>
            <source>this one was skipped</source>
            <translation>цей пропущено</translation>
        </message>
        <message>
            <source>{n} accepted</source>
            <translation>прийнято: {n}</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} з {total}</translation>
        </message>
        <message>
            <source>{n} skipped</source>
            <translation>пропущено: {n}</translation>
        </message>
    </context>
    <context>
        <name>RolesPage</name>
        <message>
            <source>Choose the key of your articles for each meaning; the window, searches, checks and the command line follow. Several keys: with commas between, the preferred one first.</source>
            <translation>Виберіть для кожного значення ключ ваших матеріалів; вікно, пошук, перевірки й командний рядок зважатимуть на це. Кілька ключів — через кому, бажаний перший.</translation>
        </message>
        <message>
            <source>from</source>
            <translation>з</translation>
        </message>
        <message>
            <source>none</source>
            <translation>немає</translation>
        </message>
        <message>
            <source>to</source>
            <translation>до</translation>
        </message>
        <message>
            <source>true means that it is not published, as with Hugo's draft</source>
            <translation>true означає, що матеріал не опубліковано, як draft у Hugo</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>від {low} до {high}</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Show {n} more of {left}</source>
            <translation>Показати ще {n} з {left}</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>There is a saved view "{name}" already.</source>
            <translation>Збережена добірка «{name}» уже є.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Очистити пошук (Esc)</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>Words, "phrases" and qualifiers such as published:false, quality:&gt;=70, after:2026-03-01. The down arrow shows suggestions.</source>
            <translation>Слова, "фрази" й умови, як-от published:false, quality:&gt;=70, after:2026-03-01. Стрілка вниз показує підказки.</translation>
        </message>
        <message>
            <source>search title, excerpt, provider, topic…</source>
            <translation>пошук за заголовком, уривком, джерелом, темою…</translation>
        </message>
    </context>
    <context>
        <name>SecuredStrip</name>
        <message>
            <source>1 byte</source>
            <translation>1 байт</translation>
        </message>
        <message>
            <source>{key} · {size}, kept exactly as it is</source>
            <translation>{key} · {size}, залишається точно таким, як є</translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} байт</numerusform>
                <numerusform>{n} байти</numerusform>
                <numerusform>{n} байтів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Edit</source>
            <translation>Ще</translation>
        </message>
        <message>
            <source>Heat…</source>
            <translation>Резонанс…</translation>
        </message>
        <message>
            <source>Preview changes</source>
            <translation>Перегляд змін</translation>
        </message>
        <message>
            <source>Quality…</source>
            <translation>Якість…</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Вибране</translation>
        </message>
        <message>
            <source>Topics…</source>
            <translation>Теми…</translation>
        </message>
        <message>
            <source>{n} broken, cannot be edited</source>
            <translation>пошкоджено: {n}, не редагуються</translation>
        </message>
        <message>
            <source>{n} selected</source>
            <translation>Вибрано {n}</translation>
        </message>
    </context>
    <context>
        <name>SelectionEdits</name>
        <message>
            <source>Nothing to change: {what} already so</source>
            <translation>Нічого змінювати: {what}, уже так</translation>
        </message>
        <message>
            <source>Remove {field} of {what}</source>
            <translation>Вилучити {field}: {what}</translation>
        </message>
        <message>
            <source>Set {field} of {what} to {value}</source>
            <translation>{field} = {value}: {what}</translation>
        </message>
        <message>
            <source>There are no articles to change</source>
            <translation>Немає матеріалів для зміни</translation>
        </message>
        <message>
            <source>Topics of {what}: {change}</source>
            <translation>Теми ({what}): {change}</translation>
        </message>
        <message>
            <source>{path} cannot be edited: {reason}</source>
            <translation>{path} не можна редагувати: {reason}</translation>
        </message>
        <message>
            <source>{what} cannot be edited: their files cannot be read</source>
            <translation>{what}: редагувати не можна, файли не читаються</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Opening {name}</source>
            <translation>Відкриття: {name}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Відмінити</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Pages of the settings</source>
            <translation>Сторінки налаштувань</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
    </context>
    <context>
        <name>SettingsFeature</name>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Налаштування…</translation>
        </message>
        <message>
            <source>All &amp;Keys…</source>
            <translation>Усі &amp;клавіші…</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Загальні</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
    </context>
    <context>
        <name>Several</name>
        <message numerus="yes">
            <source>and more than {n} other values</source>
            <translation>
                <numerusform>і понад {n} інше значення</numerusform>
                <numerusform>і понад {n} інші значення</numerusform>
                <numerusform>і понад {n} інших значень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} other values</source>
            <translation>
                <numerusform>і ще {n} значення</numerusform>
                <numerusform>і ще {n} значення</numerusform>
                <numerusform>і ще {n} значень</numerusform>
            </translation>
        </message>
        <message>
            <source>different in {n}</source>
            <translation>різне в {n}</translation>
        </message>
        <message>
            <source>kept exactly as it is in {n}</source>
            <translation>залишається точно як є в {n}</translation>
        </message>
        <message>
            <source>missing in all</source>
            <translation>немає в жодному</translation>
        </message>
        <message>
            <source>missing in {n}</source>
            <translation>немає в {n}</translation>
        </message>
        <message>
            <source>{fields} of {what}: {change}</source>
            <translation>{fields} ({what}): {change}</translation>
        </message>
        <message>
            <source>{n} × no such key</source>
            <translation>{n} × немає такого ключа</translation>
        </message>
        <message>
            <source>{n} × {value}</source>
            <translation>{n} × {value}</translation>
        </message>
    </context>
    <context>
        <name>SeveralPage</name>
        <message>
            <source>Back to the article</source>
            <translation>Назад до матеріалу</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Підрахунок…</translation>
        </message>
        <message>
            <source>Edit several fields at once…</source>
            <translation>Редагувати кілька полів одразу…</translation>
        </message>
        <message>
            <source>Fields of the selected articles</source>
            <translation>Поля вибраних матеріалів</translation>
        </message>
        <message>
            <source>Fields of {what}</source>
            <translation>Поля: {what}</translation>
        </message>
        <message>
            <source>Left out, as the file cannot be read: {what}.</source>
            <translation>Пропущено, бо файл не читається: {what}.</translation>
        </message>
        <message>
            <source>Open a field to see its values and to change it in all of them.</source>
            <translation>Відкрийте поле, щоб побачити його значення й змінити в усіх.</translation>
        </message>
        <message>
            <source>Stop counting</source>
            <translation>Зупинити підрахунок</translation>
        </message>
        <message>
            <source>Stopped: {seen} of {total} were counted.</source>
            <translation>Зупинено: підраховано {seen} з {total}.</translation>
        </message>
        <message>
            <source>{seen} of {total} counted</source>
            <translation>Підраховано {seen} з {total}</translation>
        </message>
    </context>
    <context>
        <name>SeveralRow</name>
        <message>
            <source>Change {what}…</source>
            <translation>Змінити: {what}…</translation>
        </message>
    </context>
    <context>
        <name>Shelving</name>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Дублювати</translation>
        </message>
        <message>
            <source>&amp;New Article…</source>
            <translation>&amp;Новий матеріал…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублювати</translation>
        </message>
        <message>
            <source>Duplicate {what}</source>
            <translation>Дублювати {what}</translation>
        </message>
        <message>
            <source>Each copy lies beside its original and is not published.</source>
            <translation>Кожна копія лежить поруч з оригіналом і не опублікована.</translation>
        </message>
        <message>
            <source>Files are called as this site calls its articles. Addresses on the site may change with the names; what links to them stays as it is.</source>
            <translation>Файли називаються так, як цей сайт називає свої матеріали. Разом з іменами можуть змінитися адреси на сайті; посилання на них залишаться, як є.</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Перевірка файлів</translation>
        </message>
        <message>
            <source>Made {what}</source>
            <translation>Створено {what}</translation>
        </message>
        <message>
            <source>Mo&amp;ve to Collection…</source>
            <translation>Перемістити в &amp;колекцію…</translation>
        </message>
        <message>
            <source>Move to &amp;Trash</source>
            <translation>У &amp;кошик</translation>
        </message>
        <message>
            <source>Move to Trash</source>
            <translation>У кошик</translation>
        </message>
        <message>
            <source>Move to collection</source>
            <translation>Переміщення в колекцію</translation>
        </message>
        <message>
            <source>Move to {name}</source>
            <translation>Перемістити в {name}</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>Перемістити {what}</translation>
        </message>
        <message>
            <source>Move {what} to the Trash</source>
            <translation>Перемістити в кошик {what}</translation>
        </message>
        <message>
            <source>Moved {what}</source>
            <translation>Переміщено {what}</translation>
        </message>
        <message>
            <source>Moved {what} to the trash</source>
            <translation>Переміщено в кошик {what}</translation>
        </message>
        <message>
            <source>One file is already so.</source>
            <translation>Один файл уже такий.</translation>
        </message>
        <message>
            <source>One file is left as it is.</source>
            <translation>Один файл залишиться, як є.</translation>
        </message>
        <message>
            <source>Rena&amp;me…</source>
            <translation>Пере&amp;йменувати…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Rename by rule</source>
            <translation>Перейменувати за правилом</translation>
        </message>
        <message>
            <source>Rename {what}</source>
            <translation>Перейменувати {what}</translation>
        </message>
        <message>
            <source>The files go there as they are; what links to them stays as it is.</source>
            <translation>Файли переміщуються туди, як є; посилання на них залишаться, як є.</translation>
        </message>
        <message>
            <source>The folder itself</source>
            <translation>Сама папка</translation>
        </message>
        <message>
            <source>Their pictures stay. Undo brings the files back, also when the trash was emptied.</source>
            <translation>Їхні зображення залишаються. Відміна поверне файли, навіть якщо кошик очищено.</translation>
        </message>
        <message>
            <source>This site has no other folder for articles</source>
            <translation>На цьому сайті немає іншої папки для матеріалів</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Відмінити</translation>
        </message>
        <message>
            <source>{done}, {n} could not be</source>
            <translation>{done}, не вдалося: {n}</translation>
        </message>
        <message>
            <source>{file} is left as it is: {reason}</source>
            <translation>{file} залишено, як є: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{n} files are already so.</source>
            <translation>
                <numerusform>{n} файл уже такий.</numerusform>
                <numerusform>{n} файли вже такі.</numerusform>
                <numerusform>{n} файлів уже такі.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files are left as they are.</source>
            <translation>
                <numerusform>{n} файл залишиться, як є.</numerusform>
                <numerusform>{n} файли залишаться, як є.</numerusform>
                <numerusform>{n} файлів залишаться, як є.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShiftInput</name>
        <message>
            <source>Give days or hours; −1 is one back.</source>
            <translation>Укажіть дні або години; −1 — на один назад.</translation>
        </message>
        <message>
            <source>Give whole numbers; −1 is one back.</source>
            <translation>Укажіть цілі числа; −1 — на один назад.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>дні</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>години</translation>
        </message>
        <message>
            <source>{field}, days</source>
            <translation>{field}, дні</translation>
        </message>
        <message>
            <source>{field}, hours</source>
            <translation>{field}, години</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} дн.</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} год</translation>
        </message>
    </context>
    <context>
        <name>ShownFolder</name>
        <message>
            <source>Open a folder of articles</source>
            <translation>Відкрити папку з матеріалами</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>&amp;All but this (Alt+click)</source>
            <translation>&amp;Усі, крім цього (Alt+клац)</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>В&amp;идалити…</translation>
        </message>
        <message>
            <source>&amp;Keep for myself</source>
            <translation>&amp;Залишити собі</translation>
        </message>
        <message>
            <source>&amp;Only this, or no more</source>
            <translation>&amp;Лише це, або вже ні</translation>
        </message>
        <message>
            <source>&amp;Publish All in This Folder…</source>
            <translation>&amp;Опублікувати все в цій папці…</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Перейменувати…</translation>
        </message>
        <message>
            <source>&amp;Share with the team</source>
            <translation>Поділитися з &amp;командою</translation>
        </message>
        <message>
            <source>&amp;Unpublish All in This Folder…</source>
            <translation>&amp;Зняти з публікації все в цій папці…</translation>
        </message>
        <message>
            <source>&amp;Update to this search</source>
            <translation>&amp;Оновити за цим пошуком</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Усі матеріали</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категорія</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Змінено</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Колекції</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Чернетка</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Чернетки</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Дублікати</translation>
        </message>
        <message>
            <source>Edited today</source>
            <translation>Змінено сьогодні</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Менше</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фільтри</translation>
        </message>
        <message>
            <source>Find in {what}</source>
            <translation>Пошук: {what}</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Резонанс</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Бібліотека</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Місяць</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Більше…</translation>
        </message>
        <message>
            <source>No published key</source>
            <translation>Без ключа published</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Проблеми</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Джерела</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Якість</translation>
        </message>
        <message>
            <source>Quality and heat</source>
            <translation>Якість і резонанс</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Зберегти цей пошук…</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Збережені добірки</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>This &amp;too (Ctrl+click)</source>
            <translation>І &amp;це теж (Ctrl+клац)</translation>
        </message>
        <message>
            <source>Top folder</source>
            <translation>Головна папка</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Теми</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Update to this search</source>
            <translation>Оновити за цим пошуком</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>змінено</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>вибрано</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>виключено</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>згорнуто</translation>
        </message>
        <message>
            <source>shared with the team</source>
            <translation>спільна з командою</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>розгорнуто</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} і {other}</translation>
        </message>
    </context>
    <context>
        <name>SitePage</name>
        <message>
            <source>&amp;Folders with articles</source>
            <translation>&amp;Папки з матеріалами</translation>
        </message>
        <message>
            <source>&amp;Kind of site</source>
            <translation>&amp;Тип сайту</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Ім’я</translation>
        </message>
        <message>
            <source>Articles without a published key are on the site</source>
            <translation>Матеріали без ключа published — на сайті</translation>
        </message>
        <message>
            <source>As it is by itself: {kind}</source>
            <translation>Як визначено: {kind}</translation>
        </message>
        <message>
            <source>File na&amp;mes</source>
            <translation>&amp;Імена файлів</translation>
        </message>
        <message>
            <source>Folders &amp;without</source>
            <translation>Папки &amp;без</translation>
        </message>
        <message>
            <source>The rule for new names, such as {date}-{slug}; empty: as most in a folder are called.</source>
            <translation>Правило для нових імен, наприклад {date}-{slug}; порожнє: як більшість у папці.</translation>
        </message>
        <message>
            <source>With commas between them; * stands for any text in a name: _news, _learning/*</source>
            <translation>Через кому; * означає будь-який текст в імені: _news, _learning/*</translation>
        </message>
    </context>
    <context>
        <name>SiteProfile</name>
        <message>
            <source>AMP address</source>
            <translation>Адреса AMP</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Будь-що</translation>
        </message>
        <message>
            <source>By itself this is a {kind}: it has {file}, and its articles no keys of another kind.</source>
            <translation>Визначено: {kind}; є {file}, а матеріали не мають ключів іншого типу.</translation>
        </message>
        <message>
            <source>By itself this is a {kind}: it has {file}.</source>
            <translation>Визначено: {kind}; є {file}.</translation>
        </message>
        <message>
            <source>By itself this is an {kind}: its articles have the keys of one.</source>
            <translation>Визначено: {kind}; матеріали мають відповідні ключі.</translation>
        </message>
        <message>
            <source>Cached AMP address</source>
            <translation>Адреса AMP у кеші</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категорія</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Уривок</translation>
        </message>
        <message>
            <source>Group of keys</source>
            <translation>Група ключів</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Резонанс</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>List of words</source>
            <translation>Список слів</translation>
        </message>
        <message>
            <source>Long text</source>
            <translation>Довгий текст</translation>
        </message>
        <message>
            <source>Not to be shown</source>
            <translation>Не показувати</translation>
        </message>
        <message>
            <source>Nothing tells what made this site; it is read like a {kind}.</source>
            <translation>Невідомо, чим створено цей сайт; він читається як: {kind}.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>One of some words</source>
            <translation>Одне з кількох слів</translation>
        </message>
        <message>
            <source>Original address</source>
            <translation>Адреса оригіналу</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Якість</translation>
        </message>
        <message>
            <source>Related articles</source>
            <translation>Пов’язані матеріали</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Теми</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Вебадреса</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Так чи ні</translation>
        </message>
    </context>
    <context>
        <name>SiteProfileDialog</name>
        <message>
            <source>&amp;Propose From the Articles</source>
            <translation>За&amp;пропонувати з матеріалів</translation>
        </message>
        <message>
            <source>&amp;Write {file}</source>
            <translation>&amp;Записати {file}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Meanings</source>
            <translation>Значення</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Нічого б не змінилося.</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Сторінки налаштувань</translation>
        </message>
        <message>
            <source>Settings of this folder</source>
            <translation>Налаштування цієї папки</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <source>What would change in {file}</source>
            <translation>Що змінилося б у {file}</translation>
        </message>
    </context>
    <context>
        <name>SiteProfileFeature</name>
        <message>
            <source>Looking what the folder holds</source>
            <translation>Перегляд папки</translation>
        </message>
        <message>
            <source>Settings of This &amp;Folder…</source>
            <translation>Налаштування цієї &amp;папки…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Відмінити</translation>
        </message>
        <message>
            <source>{file} was written; the window follows it.</source>
            <translation>{file} записано; вікно зважає на нього.</translation>
        </message>
    </context>
    <context>
        <name>SourceEditing</name>
        <message>
            <source>Another program or another field changed the file meanwhile. What you typed is joined with that when you apply it.</source>
            <translation>Інша програма або інше поле тим часом змінили файл. Написане вами буде поєднано з цим під час застосування.</translation>
        </message>
        <message>
            <source>Edit the source</source>
            <translation>Редагувати код</translation>
        </message>
        <message>
            <source>The file was changed by another program meanwhile.</source>
            <translation>Тим часом файл змінила інша програма.</translation>
        </message>
        <message>
            <source>The source of {path} was not written and waits there as you typed it: {why}</source>
            <translation>Код {path} не записано, він чекає там таким, як ви його написали: {why}</translation>
        </message>
        <message>
            <source>What you typed here is not in the file yet.</source>
            <translation>Написаного тут ще немає у файлі.</translation>
        </message>
        <message>
            <source>⟨{n} bytes, not shown⟩</source>
            <translation>⟨байтів: {n}, не показано⟩</translation>
        </message>
        <message>
            <source>⟨{n} more characters of this line, not shown⟩</source>
            <translation>⟨ще символів у рядку: {n}, не показано⟩</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Apply</source>
            <translation>Записати</translation>
        </message>
        <message>
            <source>Check the text and write it into the file (Ctrl+S)</source>
            <translation>Перевірити текст і записати у файл (Ctrl+S)</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Відкинути</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Знайти</translation>
        </message>
        <message>
            <source>Forget what was typed and show the file as it is</source>
            <translation>Забути написане й показати файл, як він є</translation>
        </message>
        <message>
            <source>Line {n}: {what}</source>
            <translation>Рядок {n}: {what}</translation>
        </message>
        <message>
            <source>Not in the file yet. Ctrl+S applies it; it can be undone afterwards.</source>
            <translation>Ще не у файлі. Ctrl+S застосує; потім це можна відмінити.</translation>
        </message>
        <message>
            <source>Not written. {why}</source>
            <translation>Не записано. {why}</translation>
        </message>
        <message>
            <source>Text of the file</source>
            <translation>Текст файлу</translation>
        </message>
        <message>
            <source>The text is being read…</source>
            <translation>Читання тексту…</translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes. Click into the text to edit it.</source>
            <translation>
                <numerusform>{n} байт. Клацніть у тексті, щоб редагувати.</numerusform>
                <numerusform>{n} байти. Клацніть у тексті, щоб редагувати.</numerusform>
                <numerusform>{n} байтів. Клацніть у тексті, щоб редагувати.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Докладно…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>{n} selected</source>
            <translation>Вибрано: {n}</translation>
        </message>
        <message>
            <source>{n} shown</source>
            <translation>Показано: {n}</translation>
        </message>
        <message>
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} з {total}</translation>
        </message>
    </context>
    <context>
        <name>SuggestedRules</name>
        <message>
            <source>&amp;Suggested Rules…</source>
            <translation>Пропоновані п&amp;равила…</translation>
        </message>
        <message>
            <source>Category {value}</source>
            <translation>Категорія {value}</translation>
        </message>
        <message>
            <source>Counted in {what} that you published or unpublished, up to 50 at a time</source>
            <translation>Ураховано {what}, які ви опублікували або зняли, до 50 за раз</translation>
        </message>
        <message>
            <source>Excerpt contains “{value}”</source>
            <translation>Уривок містить «{value}»</translation>
        </message>
        <message>
            <source>From {value}</source>
            <translation>Від {value}</translation>
        </message>
        <message>
            <source>In the folder {value}</source>
            <translation>У папці {value}</translation>
        </message>
        <message>
            <source>It fits {what} today; following it would publish {n}.</source>
            <translation>Сьогодні підходить: {what}; за цим правилом було б опубліковано: {n}.</translation>
        </message>
        <message>
            <source>It fits {what} today; following it would unpublish {n}.</source>
            <translation>Сьогодні підходить: {what}; за цим правилом було б знято: {n}.</translation>
        </message>
        <message>
            <source>Of your other decisions, {n} of {all} were not to publish.</source>
            <translation>З інших ваших рішень {n} з {all} були проти публікації.</translation>
        </message>
        <message>
            <source>Of your other decisions, {n} of {all} were to publish.</source>
            <translation>З інших ваших рішень {n} з {all} були за публікацію.</translation>
        </message>
        <message>
            <source>Provider {value}</source>
            <translation>Джерело {value}</translation>
        </message>
        <message>
            <source>Publish {rule}: {what}</source>
            <translation>Опублікувати за {rule}: {what}</translation>
        </message>
        <message>
            <source>Title contains “{value}”</source>
            <translation>Заголовок містить «{value}»</translation>
        </message>
        <message>
            <source>Topic {value}</source>
            <translation>Тема {value}</translation>
        </message>
        <message>
            <source>Type {value}</source>
            <translation>Тип {value}</translation>
        </message>
        <message>
            <source>Unpublish {rule}: {what}</source>
            <translation>Зняти з публікації за {rule}: {what}</translation>
        </message>
        <message>
            <source>Without an image</source>
            <translation>Без зображення</translation>
        </message>
        <message>
            <source>and in {n} more that differ from {field} ≥ {line}, which most articles follow</source>
            <translation>і ще {n}, що відрізняються від {field} ≥ {line}, якого дотримується більшість матеріалів</translation>
        </message>
        <message>
            <source>{n} of the {all} that you unpublished are such, but only {few} of {folder} in the folder.</source>
            <translation>{n} з {all} знятих вами — такі, але в папці — лише {few} з {folder}.</translation>
        </message>
        <message>
            <source>{n} of the {all} you published are such, but only {few} of {folder} in the folder.</source>
            <translation>{n} з {all} опублікованих вами — такі, але в папці — лише {few} з {folder}.</translation>
        </message>
        <message>
            <source>{text}. Nothing is done by itself.</source>
            <translation>{text}. Саме по собі нічого не виконується.</translation>
        </message>
        <message>
            <source>{trait}: {n} of {all} published</source>
            <translation>{trait}: опубліковано {n} з {all}</translation>
        </message>
    </context>
    <context>
        <name>SuggestedRulesDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Підрахунок…</translation>
        </message>
        <message>
            <source>Show {n} put away</source>
            <translation>Показати відкладені: {n}</translation>
        </message>
        <message>
            <source>Suggested rules</source>
            <translation>Пропоновані правила</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Пропозиції</translation>
        </message>
        <message numerus="yes">
            <source>What your decisions have in common is shown here after {n} of them.</source>
            <translation>
                <numerusform>Спільне у ваших рішеннях з’явиться тут після {n} рішення.</numerusform>
                <numerusform>Спільне у ваших рішеннях з’явиться тут після {n} рішень.</numerusform>
                <numerusform>Спільне у ваших рішеннях з’явиться тут після {n} рішень.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your decisions have nothing in common that could not be chance.</source>
            <translation>У ваших рішеннях немає нічого спільного, що не могло б бути випадковим.</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message>
            <source>50 and more</source>
            <translation>50 і більше</translation>
        </message>
        <message>
            <source>a number, &gt;=70, 50..80</source>
            <translation>число, &gt;=70, 50..80</translation>
        </message>
        <message>
            <source>another key of the files</source>
            <translation>інший ключ файлів</translation>
        </message>
        <message>
            <source>before this day: 2026-04-01</source>
            <translation>до цього дня: 2026-04-01</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>не читається</translation>
        </message>
        <message>
            <source>comes from this provider</source>
            <translation>з цього джерела</translation>
        </message>
        <message>
            <source>drafts</source>
            <translation>чернетки</translation>
        </message>
        <message>
            <source>edited today</source>
            <translation>змінено сьогодні</translation>
        </message>
        <message>
            <source>edited, duplicate, changed</source>
            <translation>edited, duplicate, changed</translation>
        </message>
        <message>
            <source>from 50 to 80</source>
            <translation>від 50 до 80</translation>
        </message>
        <message>
            <source>from this day on: 2026-03-01</source>
            <translation>від цього дня: 2026-03-01</translation>
        </message>
        <message>
            <source>has this topic</source>
            <translation>має цю тему</translation>
        </message>
        <message>
            <source>image, related, problem, conflict</source>
            <translation>image, related, problem, conflict</translation>
        </message>
        <message>
            <source>is of this category</source>
            <translation>цієї категорії</translation>
        </message>
        <message>
            <source>is of this type</source>
            <translation>цього типу</translation>
        </message>
        <message>
            <source>less than 50</source>
            <translation>менше ніж 50</translation>
        </message>
        <message>
            <source>lies in this folder</source>
            <translation>лежить у цій папці</translation>
        </message>
        <message>
            <source>not as in git's last commit</source>
            <translation>не так, як в останньому коміті git</translation>
        </message>
        <message>
            <source>on the site</source>
            <translation>на сайті</translation>
        </message>
        <message>
            <source>searched before</source>
            <translation>шукали раніше</translation>
        </message>
        <message>
            <source>tells the same as another</source>
            <translation>розповідає те саме, що й інший</translation>
        </message>
        <message>
            <source>the provider's domain</source>
            <translation>домен джерела</translation>
        </message>
        <message>
            <source>true, false or absent</source>
            <translation>true, false або absent</translation>
        </message>
        <message>
            <source>with a note</source>
            <translation>із приміткою</translation>
        </message>
        <message>
            <source>with a picture</source>
            <translation>із зображенням</translation>
        </message>
        <message>
            <source>with a warning</source>
            <translation>із попередженням</translation>
        </message>
        <message>
            <source>with an error</source>
            <translation>з помилкою</translation>
        </message>
        <message>
            <source>with an error or a warning</source>
            <translation>з помилкою або попередженням</translation>
        </message>
        <message>
            <source>with conflict markers of git</source>
            <translation>з мітками конфліктів git</translation>
        </message>
        <message>
            <source>with related articles</source>
            <translation>з пов’язаними матеріалами</translation>
        </message>
        <message>
            <source>with this problem: error, warning, note, or a check's code</source>
            <translation>із цією проблемою: error, warning, note або код перевірки</translation>
        </message>
        <message>
            <source>without the key</source>
            <translation>без ключа</translation>
        </message>
        <message>
            <source>words of the excerpt</source>
            <translation>слова уривка</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>слова заголовка</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCard</name>
        <message>
            <source>Not useful</source>
            <translation>Не потрібно</translation>
        </message>
        <message>
            <source>Save as a view</source>
            <translation>Зберегти як добірку</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message numerus="yes">
            <source>Try it: {n} changes…</source>
            <translation>
                <numerusform>Спробувати: {n} зміна…</numerusform>
                <numerusform>Спробувати: {n} зміни…</numerusform>
                <numerusform>Спробувати: {n} змін…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuggestionList</name>
        <message>
            <source>Suggestions</source>
            <translation>Пропозиції</translation>
        </message>
    </context>
    <context>
        <name>SwitchInput</name>
        <message>
            <source>Choose true, false or no key.</source>
            <translation>Виберіть «Так», «Ні» або «Без ключа».</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Ні</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Без ключа</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Так</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>&amp;Commit Everything…</source>
            <translation>&amp;Коміт усього…</translation>
        </message>
        <message>
            <source>&amp;Git</source>
            <translation>&amp;Git</translation>
        </message>
        <message>
            <source>&amp;Look for Others' Commits</source>
            <translation>&amp;Перевірити коміти інших</translation>
        </message>
        <message>
            <source>&amp;Pull</source>
            <translation>&amp;Отримати зміни (pull)</translation>
        </message>
        <message>
            <source>&amp;Resolve Conflicts…</source>
            <translation>&amp;Розв’язати конфлікти…</translation>
        </message>
        <message>
            <source>Commit the &amp;Selection…</source>
            <translation>Коміт &amp;вибраного…</translation>
        </message>
        <message>
            <source>Commit the Last &amp;Edit…</source>
            <translation>Коміт &amp;останньої зміни…</translation>
        </message>
        <message>
            <source>Commit {what}</source>
            <translation>Коміт: {what}</translation>
        </message>
        <message>
            <source>Commit…</source>
            <translation>Коміт…</translation>
        </message>
        <message>
            <source>Large files are kept by Git LFS.</source>
            <translation>Великі файли зберігає Git LFS.</translation>
        </message>
        <message>
            <source>Looking took {n} s. Quicker: git config core.untrackedCache true, then git status once.</source>
            <translation>Перевірка тривала {n} с. Швидше: git config core.untrackedCache true, потім один раз git status.</translation>
        </message>
        <message>
            <source>Merge &amp;Field by Field…</source>
            <translation>Зливати &amp;поле за полем…</translation>
        </message>
        <message>
            <source>Merge &amp;Lines Again…</source>
            <translation>Знову зливати &amp;рядки…</translation>
        </message>
        <message>
            <source>P&amp;ush</source>
            <translation>&amp;Надіслати (push)</translation>
        </message>
        <message>
            <source>Re&amp;vert to the Last Commit…</source>
            <translation>По&amp;вернути до останнього коміту…</translation>
        </message>
        <message>
            <source>Repositories inside of it (submodules) are left alone.</source>
            <translation>Репозиторії всередині (підмодулі) не зачіпаються.</translation>
        </message>
        <message>
            <source>Resolve {n}…</source>
            <translation>Розв’язати {n}…</translation>
        </message>
        <message>
            <source>S&amp;ynchronise</source>
            <translation>С&amp;инхронізувати</translation>
        </message>
        <message>
            <source>Show C&amp;hanged Articles</source>
            <translation>Показати &amp;змінені матеріали</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Синхр.</translation>
        </message>
        <message>
            <source>applying patches</source>
            <translation>застосування латок</translation>
        </message>
        <message>
            <source>bisecting</source>
            <translation>bisect</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>змінено</translation>
        </message>
        <message>
            <source>cherry-picking</source>
            <translation>cherry-pick</translation>
        </message>
        <message>
            <source>detached at {commit}</source>
            <translation>від’єднано на {commit}</translation>
        </message>
        <message>
            <source>git: not usable here</source>
            <translation>git: тут не працює</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>у конфлікті</translation>
        </message>
        <message>
            <source>merging</source>
            <translation>злиття</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новий</translation>
        </message>
        <message>
            <source>no branch</source>
            <translation>без гілки</translation>
        </message>
        <message>
            <source>rebasing</source>
            <translation>rebase</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>вилучено</translation>
        </message>
        <message>
            <source>reverting</source>
            <translation>revert</translation>
        </message>
        <message>
            <source>text, comments or blanks</source>
            <translation>текст, коментарі або пропуски</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>{branch} follows no branch elsewhere yet.</source>
            <translation>{branch} ще не стежить за жодною віддаленою гілкою.</translation>
        </message>
        <message>
            <source>{branch} follows {upstream}: {ahead} commits to send, {behind} to get (when last asked).</source>
            <translation>{branch} стежить за {upstream}: надіслати комітів — {ahead}, отримати — {behind} (за останнім запитом).</translation>
        </message>
        <message numerus="yes">
            <source>{n} files are in conflict.</source>
            <translation>
                <numerusform>{n} файл у конфлікті.</numerusform>
                <numerusform>{n} файли в конфлікті.</numerusform>
                <numerusform>{n} файлів у конфлікті.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files are not as in the last commit.</source>
            <translation>
                <numerusform>{n} файл не такий, як в останньому коміті.</numerusform>
                <numerusform>{n} файли не такі, як в останньому коміті.</numerusform>
                <numerusform>{n} файлів не такі, як в останньому коміті.</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>ще {n}</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>More parts of the article</source>
            <translation>Інші частини матеріалу</translation>
        </message>
    </context>
    <context>
        <name>TextEditor</name>
        <message>
            <source>(empty text)</source>
            <translation>(порожній текст)</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(без тексту)</translation>
        </message>
        <message>
            <source>(no value)</source>
            <translation>(без значення)</translation>
        </message>
    </context>
    <context>
        <name>TextInput</name>
        <message>
            <source>A date is written like 2026-03-24T20:25:00Z or 2026-03-24.</source>
            <translation>Дата пишеться так: 2026-03-24T20:25:00Z або 2026-03-24.</translation>
        </message>
        <message>
            <source>Give the new value.</source>
            <translation>Укажіть нове значення.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>від {low} до {high}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Folder: {name}</source>
            <translation>Папка: {name}</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Відкрити папку</translation>
        </message>
        <message>
            <source>Publish {n}</source>
            <translation>Опублікувати {n}</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Панель інструментів</translation>
        </message>
    </context>
    <context>
        <name>TopicsPopover</name>
        <message>
            <source>Change topics</source>
            <translation>Зміна тем</translation>
        </message>
        <message>
            <source>Topic to add</source>
            <translation>Тема, яку додати</translation>
        </message>
        <message>
            <source>Topics of {what}</source>
            <translation>Теми: {what}</translation>
        </message>
    </context>
    <context>
        <name>TopicsRow</name>
        <message>
            <source>Add the topic {name}</source>
            <translation>Додати тему {name}</translation>
        </message>
        <message>
            <source>Remove all topics</source>
            <translation>Вилучити всі теми</translation>
        </message>
        <message>
            <source>Remove the topic {name}</source>
            <translation>Вилучити тему {name}</translation>
        </message>
    </context>
    <context>
        <name>TriageStrip</name>
        <message>
            <source>Decided</source>
            <translation>Вирішено</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Закінчити</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Пізніше</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>Розбір</translation>
        </message>
        <message>
            <source>Triage paused</source>
            <translation>Розбір призупинено</translation>
        </message>
        <message>
            <source>{n} changed</source>
            <translation>змінено: {n}</translation>
        </message>
        <message>
            <source>{n} later</source>
            <translation>пізніше: {n}</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} з {total}</translation>
        </message>
        <message>
            <source>{n} only seen</source>
            <translation>лише переглянуто: {n}</translation>
        </message>
        <message>
            <source>{n} published</source>
            <translation>опубліковано: {n}</translation>
        </message>
        <message>
            <source>{n} unpublished</source>
            <translation>знято: {n}</translation>
        </message>
    </context>
    <context>
        <name>TriageSummary</name>
        <message>
            <source>All is decided</source>
            <translation>Усе вирішено</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Go On</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>One edit of these articles is in the history and can be taken back.</source>
            <translation>В історії є одна зміна цих матеріалів, її можна відмінити.</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Наразі</translation>
        </message>
        <message>
            <source>Take All of It Back</source>
            <translation>Відмінити все це</translation>
        </message>
        <message>
            <source>There is nothing in the history to take back for it.</source>
            <translation>В історії немає нічого про це, що можна відмінити.</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>Розбір</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>не вирішено</translation>
        </message>
        <message>
            <source>otherwise changed</source>
            <translation>змінено інакше</translation>
        </message>
        <message>
            <source>published</source>
            <translation>опубліковано</translation>
        </message>
        <message>
            <source>put off until later</source>
            <translation>відкладено на потім</translation>
        </message>
        <message>
            <source>unpublished</source>
            <translation>знято з публікації</translation>
        </message>
        <message numerus="yes">
            <source>{n} edits of these articles are in the history and can be taken back.</source>
            <translation>
                <numerusform>В історії {n} зміна цих матеріалів, її можна відмінити.</numerusform>
                <numerusform>В історії {n} зміни цих матеріалів, їх можна відмінити.</numerusform>
                <numerusform>В історії {n} змін цих матеріалів, їх можна відмінити.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Triaging</name>
        <message>
            <source>&amp;End Triage…</source>
            <translation>&amp;Закінчити розбір…</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Усі матеріали</translation>
        </message>
        <message>
            <source>Decide &amp;Later</source>
            <translation>Вирішити &amp;пізніше</translation>
        </message>
        <message>
            <source>Pause &amp;Triage</source>
            <translation>Призупинити &amp;розбір</translation>
        </message>
        <message>
            <source>Resume &amp;Triage</source>
            <translation>Продовжити &amp;розбір</translation>
        </message>
        <message>
            <source>Start &amp;Triage</source>
            <translation>Почати &amp;розбір</translation>
        </message>
        <message>
            <source>Start a &amp;New Triage of What Is Listed</source>
            <translation>Почати &amp;новий розбір показаного</translation>
        </message>
        <message>
            <source>There is nothing to go through</source>
            <translation>Переглядати нічого</translation>
        </message>
    </context>
    <context>
        <name>UnreadablePage</name>
        <message>
            <source>A line of three hyphens inside the fields starts a second set of fields.</source>
            <translation>Рядок із трьох дефісів серед полів починає другий набір полів.</translation>
        </message>
        <message>
            <source>A list or group in brackets is not closed, so what follows cannot be told apart.</source>
            <translation>Список або групу в дужках не закрито, тому подальше не розрізнити.</translation>
        </message>
        <message>
            <source>A tag (!something) asks for a program to be run. Curator never does that.</source>
            <translation>Тег (!щось) вимагає запустити програму. Curator ніколи цього не робить.</translation>
        </message>
        <message>
            <source>A value refers (with *) to a name that is set nowhere (with &amp;).</source>
            <translation>Значення посилається (через *) на ім’я, якого ніде не задано (через &amp;).</translation>
        </message>
        <message>
            <source>A value refers to itself, so it has no end.</source>
            <translation>Значення посилається саме на себе, тож не має кінця.</translation>
        </message>
        <message>
            <source>Between the fences there must be lines of the form key: value.</source>
            <translation>Між межами мають бути рядки вигляду ключ: значення.</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Копіювати шлях</translation>
        </message>
        <message>
            <source>Edit the text</source>
            <translation>Редагувати текст</translation>
        </message>
        <message>
            <source>Everything behind the quote is taken for one text. Add the closing quote.</source>
            <translation>Усе після лапок вважається одним текстом. Додайте закривальні лапки.</translation>
        </message>
        <message>
            <source>It is far larger than an article is. It is left alone so that the window stays quick.</source>
            <translation>Він набагато більший за матеріал. Його не зачіпають, щоб вікно лишалося швидким.</translation>
        </message>
        <message>
            <source>It only has the name of an article.</source>
            <translation>Він лише зветься як матеріал.</translation>
        </message>
        <message>
            <source>It was moved or deleted since the folder was looked through.</source>
            <translation>Його переміщено або видалено після перегляду папки.</translation>
        </message>
        <message>
            <source>Its lists and groups are nested deeper than any article needs.</source>
            <translation>Його списки й групи вкладено глибше, ніж потрібно матеріалу.</translation>
        </message>
        <message>
            <source>Its references multiply into more text than the memory can hold.</source>
            <translation>Його посилання множаться в більше тексту, ніж уміщує пам’ять.</translation>
        </message>
        <message>
            <source>Line {n}, column {m}: </source>
            <translation>Рядок {n}, стовпець {m}: </translation>
        </message>
        <message>
            <source>Line {n}: </source>
            <translation>Рядок {n}: </translation>
        </message>
        <message>
            <source>Links that lead out of the folder are not followed.</source>
            <translation>Посилання, що ведуть за межі папки, не відкриваються.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Перевірити ще раз</translation>
        </message>
        <message>
            <source>Nothing was changed in this file. Mend its text here, or elsewhere and look again.</source>
            <translation>У цьому файлі нічого не змінено. Виправте його текст тут або деінде, а тоді перевірте ще раз.</translation>
        </message>
        <message>
            <source>Put the whole text into quotes: title: "One: two".</source>
            <translation>Візьміть увесь текст у лапки: title: "Один: два".</translation>
        </message>
        <message>
            <source>Source text around the line</source>
            <translation>Код навколо рядка</translation>
        </message>
        <message>
            <source>Such a character, often invisible, comes from copying. Delete it.</source>
            <translation>Такий символ, часто невидимий, з’являється під час копіювання. Видаліть його.</translation>
        </message>
        <message>
            <source>The fields start with --- but nothing ends them. A second line of three hyphens is missing.</source>
            <translation>Поля починаються з ---, але нічим не закінчуються. Бракує другого рядка з трьох дефісів.</translation>
        </message>
        <message>
            <source>The file does not start with a line of three hyphens (---), so it has no fields.</source>
            <translation>Файл не починається з рядка з трьох дефісів (---), тому не має полів.</translation>
        </message>
        <message>
            <source>The file was saved in another encoding. Save it as UTF-8; otherwise letters would be guessed.</source>
            <translation>Файл збережено в іншому кодуванні. Збережіть його в UTF-8; інакше літери довелося б угадувати.</translation>
        </message>
        <message>
            <source>The link leads back to itself.</source>
            <translation>Посилання веде саме на себе.</translation>
        </message>
        <message>
            <source>The site's own program cannot read it either, or reads it differently.</source>
            <translation>Програма самого сайту теж не може його прочитати або читає інакше.</translation>
        </message>
        <message>
            <source>The site's program cannot read it either. In JSON, keys and text stand in double quotes and a comma parts two entries.</source>
            <translation>Програма сайту теж не може його прочитати. У JSON ключі й текст стоять у подвійних лапках, а кома розділяє два записи.</translation>
        </message>
        <message>
            <source>The site's program cannot read it either. In TOML a line is key = value, with text in quotes.</source>
            <translation>Програма сайту теж не може його прочитати. У TOML рядок — це ключ = значення, текст у лапках.</translation>
        </message>
        <message>
            <source>This file cannot be read</source>
            <translation>Цей файл не читається</translation>
        </message>
        <message>
            <source>YAML allows only spaces to indent. Replace the tab by spaces.</source>
            <translation>YAML дозволяє для відступів лише пробіли. Замініть табуляцію пробілами.</translation>
        </message>
        <message>
            <source>Your account may not read it. Its owner can change that.</source>
            <translation>Ваш обліковий запис не може його читати. Власник може це змінити.</translation>
        </message>
        <message>
            <source>⟨not shown⟩</source>
            <translation>⟨не показано⟩</translation>
        </message>
    </context>
    <context>
        <name>UpdateDialog</name>
        <message>
            <source>A newer Curator</source>
            <translation>Новіший Curator</translation>
        </message>
        <message>
            <source>Curator {version} can be downloaded</source>
            <translation>Curator {version} можна завантажити</translation>
        </message>
        <message>
            <source>Its publisher says nothing about what is new.</source>
            <translation>Видавець не повідомляє, що нового.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Пізніше</translation>
        </message>
        <message>
            <source>Open the Download Page</source>
            <translation>Відкрити сторінку завантаження</translation>
        </message>
        <message>
            <source>Skip This Version</source>
            <translation>Пропустити цю версію</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Що нового</translation>
        </message>
        <message>
            <source>You have {version}. The page to download it is on {host}; Curator installs nothing itself.</source>
            <translation>У вас {version}. Сторінка завантаження — на {host}; Curator сам нічого не встановлює.</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <source>&amp;Look for a Newer Version</source>
            <translation>Перевірити &amp;новішу версію</translation>
        </message>
        <message>
            <source>A newer Curator</source>
            <translation>Новіший Curator</translation>
        </message>
        <message>
            <source>Curator {version} can be downloaded</source>
            <translation>Curator {version} можна завантажити</translation>
        </message>
        <message>
            <source>Curator {version} can be downloaded; you have {own}.</source>
            <translation>Curator {version} можна завантажити; у вас {own}.</translation>
        </message>
        <message>
            <source>Curator {version} is the newest version</source>
            <translation>Curator {version} — найновіша версія</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Пізніше</translation>
        </message>
        <message>
            <source>Look Once a Day</source>
            <translation>Щодня</translation>
        </message>
        <message>
            <source>Never by Itself</source>
            <translation>Ніколи</translation>
        </message>
        <message>
            <source>Newer versions</source>
            <translation>Новіші версії</translation>
        </message>
        <message>
            <source>No program on this computer opens web pages: {address}</source>
            <translation>На цьому комп’ютері немає програми, що відкриває вебсторінки: {address}</translation>
        </message>
        <message>
            <source>Shall Curator look for a newer version once a day? It asks {host}, says nothing about you, and installs nothing by itself.</source>
            <translation>Раз на день перевіряти новішу версію? Curator запитує {host}, нічого про вас не повідомляє й сам нічого не встановлює.</translation>
        </message>
        <message>
            <source>The address that tells of newer versions is not one of the web</source>
            <translation>Адреса, що повідомляє про новіші версії, — не вебадреса</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Оновлення</translation>
        </message>
        <message>
            <source>What Is New…</source>
            <translation>Що нового…</translation>
        </message>
        <message>
            <source>{host} answered with {status}</source>
            <translation>{host} відповів {status}</translation>
        </message>
        <message>
            <source>{host} does not say which version is the newest</source>
            <translation>{host} не повідомляє, яка версія найновіша</translation>
        </message>
    </context>
    <context>
        <name>UpdatesPage</name>
        <message>
            <source>Ask this address</source>
            <translation>Запитувати цю адресу</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Запит…</translation>
        </message>
        <message>
            <source>Look Now</source>
            <translation>Перевірити зараз</translation>
        </message>
        <message>
            <source>Look for a newer version once a day</source>
            <translation>Раз на день перевіряти новішу версію</translation>
        </message>
        <message>
            <source>One request, without anything about you. Curator shows what is new and where to download it; it installs nothing by itself.</source>
            <translation>Один запит, без будь-чого про вас. Curator показує, що нового й де завантажити; сам нічого не встановлює.</translation>
        </message>
        <message>
            <source>This is not an address of the web; the one before stays</source>
            <translation>Це не вебадреса; залишається попередня</translation>
        </message>
    </context>
    <context>
        <name>ValueText</name>
        <message>
            <source>(empty list)</source>
            <translation>(порожній список)</translation>
        </message>
        <message>
            <source>(empty text)</source>
            <translation>(порожній текст)</translation>
        </message>
        <message>
            <source>(no such key)</source>
            <translation>(немає такого ключа)</translation>
        </message>
        <message>
            <source>(no value)</source>
            <translation>(без значення)</translation>
        </message>
        <message numerus="yes">
            <source>(not shown, {n} bytes)</source>
            <translation>
                <numerusform>(не показано, {n} байт)</numerusform>
                <numerusform>(не показано, {n} байти)</numerusform>
                <numerusform>(не показано, {n} байтів)</numerusform>
            </translation>
        </message>
        <message>
            <source>(nothing in it)</source>
            <translation>(нічого всередині)</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries: {names}</source>
            <translation>
                <numerusform>{n} запис: {names}</numerusform>
                <numerusform>{n} записи: {names}</numerusform>
                <numerusform>{n} записів: {names}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerbForm</name>
        <message>
            <source>{field}: what to do</source>
            <translation>{field}: що зробити</translation>
        </message>
    </context>
    <context>
        <name>ViewPopover</name>
        <message>
            <source>Name of the view</source>
            <translation>Назва добірки</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Share with the team (in .curator.yaml)</source>
            <translation>Поділитися з командою (у .curator.yaml)</translation>
        </message>
    </context>
    <context>
        <name>Visiting</name>
        <message>
            <source>&amp;Back to the Article Before</source>
            <translation>&amp;Назад до попереднього матеріалу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>This article is not in the folder any more</source>
            <translation>Цього матеріалу вже немає в папці</translation>
        </message>
        <message>
            <source>You came from “{title}”.</source>
            <translation>Ви прийшли з «{title}».</translation>
        </message>
    </context>
    <context>
        <name>Web</name>
        <message>
            <source>Blocked: {host} is on this computer or in a private network</source>
            <translation>Заблоковано: {host} — на цьому комп’ютері або в приватній мережі</translation>
        </message>
        <message>
            <source>Blocked: {host} leads from a secure address to one that is not</source>
            <translation>Заблоковано: {host} веде з безпечної адреси на небезпечну</translation>
        </message>
        <message>
            <source>No connection to {host}</source>
            <translation>Немає з’єднання з {host}</translation>
        </message>
        <message>
            <source>No secure connection to {host}: {reason}</source>
            <translation>Немає безпечного з’єднання з {host}: {reason}</translation>
        </message>
        <message>
            <source>Not fetched: the address leads away from the web</source>
            <translation>Не завантажено: адреса веде за межі інтернету</translation>
        </message>
        <message>
            <source>Offline, or there is no {host}</source>
            <translation>Немає мережі, або {host} не існує</translation>
        </message>
        <message>
            <source>Too large: more than {size}</source>
            <translation>Завелике: понад {size}</translation>
        </message>
        <message>
            <source>{host} broke off in the middle</source>
            <translation>{host} перервав передавання посередині</translation>
        </message>
        <message>
            <source>{host} does not answer</source>
            <translation>{host} не відповідає</translation>
        </message>
        <message>
            <source>{host} does not answer as a web server does</source>
            <translation>{host} відповідає не так, як вебсервер</translation>
        </message>
        <message>
            <source>{host} sends from one address to the next without end</source>
            <translation>{host} без кінця переспрямовує з адреси на адресу</translation>
        </message>
    </context>
    <context>
        <name>WebPictures</name>
        <message>
            <source>Only From the Folder</source>
            <translation>Лише з папки</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Pictures from the web</source>
            <translation>Зображення з інтернету</translation>
        </message>
        <message>
            <source>Shall pictures that are on the web be shown? Fetching them tells their servers that somebody looks at them.</source>
            <translation>Показувати зображення з інтернету? Завантаження покаже їхнім серверам, що хтось на них дивиться.</translation>
        </message>
        <message>
            <source>Show Them</source>
            <translation>Показувати</translation>
        </message>
        <message>
            <source>Some pictures of these articles are on the web. Fetching them tells their servers that somebody looks at them.</source>
            <translation>Деякі зображення цих матеріалів лежать в інтернеті. Завантаження покаже їхнім серверам, що хтось на них дивиться.</translation>
        </message>
        <message>
            <source>{host} answered with {status} instead of a picture</source>
            <translation>{host} відповів {status} замість зображення</translation>
        </message>
        <message>
            <source>{host} cannot answer now ({status})</source>
            <translation>{host} зараз не може відповісти ({status})</translation>
        </message>
        <message>
            <source>{host} does not give this picture away ({status})</source>
            <translation>{host} не віддає цього зображення ({status})</translation>
        </message>
        <message>
            <source>{host} has no such picture any more</source>
            <translation>{host} більше не має цього зображення</translation>
        </message>
        <message>
            <source>{host} sent nothing</source>
            <translation>{host} нічого не надіслав</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Curator shows every article of your site as a card, with its picture, its excerpt and its related links. You decide what is published, how good and how hot it is, for one article or for thousands at a time. Your files change in exactly those places and nowhere else, at once, and every step can be undone.</source>
            <translation>Curator показує кожен матеріал вашого сайту як картку: із зображенням, уривком і пов’язаними матеріалами. Ви вирішуєте, що публікувати, наскільки воно якісне й резонансне, — для одного матеріалу чи для тисяч одразу. Ваші файли змінюються одразу, саме в цих місцях і ніде більше, і кожен крок можна відмінити.</translation>
        </message>
        <message>
            <source>Open a folder of articles</source>
            <translation>Відкрити папку з матеріалами</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавні</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Вітаємо</translation>
        </message>
        <message>
            <source>Welcome to Curator</source>
            <translation>Вітаємо в Curator</translation>
        </message>
        <message>
            <source>or drop a folder here</source>
            <translation>або перетягніть папку сюди</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>The entry that this was about is not in the file any more.</source>
            <translation>Запису, про який ішлося, у файлі вже немає.</translation>
        </message>
    </context>
    <context>
        <name>_Cover</name>
        <message>
            <source>Picture</source>
            <translation>Зображення</translation>
        </message>
    </context>
    <context>
        <name>bulk</name>
        <message>
            <source>1 has no image</source>
            <translation>1 без зображення</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Чернетка</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>Без зображення</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Без ключа</translation>
        </message>
        <message>
            <source>Publish {what}</source>
            <translation>Опублікувати {what}</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Published {what}</source>
            <translation>Опубліковано {what}</translation>
        </message>
        <message>
            <source>Publishes {n}</source>
            <translation>Буде опубліковано: {n}</translation>
        </message>
        <message>
            <source>Unpublish {what}</source>
            <translation>Зняти з публікації {what}</translation>
        </message>
        <message>
            <source>Unpublished {what}</source>
            <translation>Знято з публікації {what}</translation>
        </message>
        <message>
            <source>Unpublishes {n}</source>
            <translation>Буде знято: {n}</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>без ключа</translation>
        </message>
        <message numerus="yes">
            <source>{n} have no image</source>
            <translation>
                <numerusform>{n} без зображення</numerusform>
                <numerusform>{n} без зображення</numerusform>
                <numerusform>{n} без зображення</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} keys</source>
            <translation>
                <numerusform>{n} ключ</numerusform>
                <numerusform>{n} ключі</numerusform>
                <numerusform>{n} ключів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bulk_edit</name>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Add entries</source>
            <translation>Додати записи</translation>
        </message>
        <message>
            <source>Decode HTML entities</source>
            <translation>Розшифрувати HTML-сутності</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Знайти й замінити</translation>
        </message>
        <message>
            <source>Keep within</source>
            <translation>Тримати в межах</translation>
        </message>
        <message>
            <source>Move by</source>
            <translation>Зсунути на</translation>
        </message>
        <message>
            <source>Multiply by</source>
            <translation>Помножити на</translation>
        </message>
        <message>
            <source>Remove entries</source>
            <translation>Вилучити записи</translation>
        </message>
        <message>
            <source>Remove the key</source>
            <translation>Вилучити ключ</translation>
        </message>
        <message>
            <source>Rename an entry</source>
            <translation>Перейменувати запис</translation>
        </message>
        <message>
            <source>Replace the list</source>
            <translation>Замінити список</translation>
        </message>
        <message>
            <source>Set to</source>
            <translation>Установити</translation>
        </message>
        <message>
            <source>Trim blanks</source>
            <translation>Обрізати пропуски</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>A minus before a term means not, OR between two means either, parentheses group. What cannot be understood is marked at its place, instead of finding nothing.</source>
            <translation>Мінус перед умовою означає «ні», OR між двома — будь-яку з них, дужки групують. Незрозуміле позначається на своєму місці, а не дає порожній результат.</translation>
        </message>
        <message>
            <source>A refused file stops nothing else: of a hundred articles the other ninety-nine are done, and the one is listed with its reason.</source>
            <translation>Відхилений файл не зупиняє решти: зі ста матеріалів дев’яносто дев’ять виконано, а один показано з причиною.</translation>
        </message>
        <message>
            <source>A team on one folder, with git</source>
            <translation>Команда в одній папці, з git</translation>
        </message>
        <message>
            <source>A view is a search with its order and its columns under a name: “Hot drafts of this week”. Save the present one with Ctrl+Shift+S; it stands on the left with its count, which is always that of now.</source>
            <translation>Добірка — це пошук із впорядкуванням і стовпцями під назвою: «Резонансні чернетки тижня». Збережіть поточну через Ctrl+Shift+S; вона стоїть ліворуч зі своєю кількістю, завжди теперішньою.</translation>
        </message>
        <message>
            <source>A view is for yourself, or for the team: then it is kept in .curator.yaml in the folder, and whoever shares the folder has it too.</source>
            <translation>Добірка — для вас або для команди: тоді вона зберігається в .curator.yaml у папці, і її має кожен, хто користується папкою.</translation>
        </message>
        <message>
            <source>After some twenty decisions Curator can say what they had in common, for instance that you published nothing of one provider. It is plain counting on your computer, and nothing is ever applied by itself.</source>
            <translation>Після двох десятків рішень Curator може сказати, що в них спільного, наприклад що ви нічого не опублікували з одного джерела. Це простий підрахунок на вашому комп’ютері, і ніщо не застосовується саме собою.</translation>
        </message>
        <message>
            <source>An article is published when its file says so (published: true), and a draft when it says that it is not (published: false). Many files say neither: the key is not there.</source>
            <translation>Матеріал опубліковано, коли так каже його файл (published: true), і він чернетка, коли файл каже, що ні (published: false). Багато файлів не кажуть нічого: ключа немає.</translation>
        </message>
        <message>
            <source>An article whose front matter has a mistake is neither hidden nor touched. It stands in the list as “Broken”, with the reason and the line to look at.</source>
            <translation>Матеріал із помилкою в заголовній частині не приховується й не зачіпається. Він стоїть у списку як «Пошкоджено», із причиною й рядком, на який треба глянути.</translation>
        </message>
        <message>
            <source>Choose what to go through and press T. Each article is decided with one key: P, X, or a digit for its quality. With Shift the next one comes by itself; A makes that so without Shift.</source>
            <translation>Виберіть, що переглянути, і натисніть T. Кожен матеріал вирішується однією клавішею: P, X або цифра для якості. Із Shift наступний з’являється сам; A вмикає це й без Shift.</translation>
        </message>
        <message>
            <source>Clicks on the left write the search for you: Ctrl+click adds one more value, Alt+click excludes it. Below them, drag over quality and heat to choose a range.</source>
            <translation>Клацання ліворуч пишуть пошук за вас: Ctrl+клац додає ще одне значення, Alt+клац виключає його. Нижче проведіть по якості й резонансу, щоб вибрати діапазон.</translation>
        </message>
        <message>
            <source>Conflicts open as articles, field by field: what it was, mine, and theirs. What lines made a conflict and fields do not is put together by itself.</source>
            <translation>Конфлікти відкриваються як матеріали, поле за полем: як було, моє й чуже. Те, що конфліктує рядками, але не полями, поєднується само.</translation>
        </message>
        <message>
            <source>Ctrl+D draws a line in a number, such as quality: what is at or above it is published, what is below it is not. Drag the line and see what would change before anything does; what lies near it can be decided one by one.</source>
            <translation>Ctrl+D проводить лінію в числі, наприклад якості: усе на ній і вище публікується, усе нижче — ні. Рухайте лінію й дивіться, що змінилося б, перш ніж щось зміниться; близьке до неї можна вирішити по одному.</translation>
        </message>
        <message>
            <source>Ctrl+H shows all of it, with the values before and after. Any entry can be taken back, also one in the middle, all of it or for some articles only. The tab History shows what happened to the article you are looking at.</source>
            <translation>Ctrl+H показує все це зі значеннями до й після. Будь-який запис можна відмінити, також посередині, цілком або лише для деяких матеріалів. Вкладка «Історія» показує, що було з матеріалом, на який ви дивитеся.</translation>
        </message>
        <message>
            <source>Curator changes a value only where it is sure what the file will mean afterwards. Some ways of writing make that impossible: a key that stands there twice, a value that other places refer to with &amp; and *, text that is not UTF-8. Then nothing is written, and a message says why.</source>
            <translation>Curator змінює значення лише там, де певен, що означатиме файл після цього. Деякі способи запису роблять це неможливим: ключ, що стоїть двічі, значення, на яке інші місця посилаються через &amp; і *, текст не в UTF-8. Тоді нічого не записується, а повідомлення каже чому.</translation>
        </message>
        <message>
            <source>Curator looks at every article for what is usually a mistake: files that cannot be read, values of the wrong type, dates in the future, addresses with spaces, HTML entities in texts, images that are missing or small, topics that the site does not know, related entries that repeat.</source>
            <translation>Curator шукає в кожному матеріалі те, що зазвичай є помилкою: файли, що не читаються, значення неправильного типу, дати в майбутньому, адреси з пробілами, HTML-сутності в текстах, відсутні чи замалі зображення, теми, яких сайт не знає, повторювані пов’язані записи.</translation>
        </message>
        <message>
            <source>Curator takes back its own changes and nobody else's. Where a file holds something else by now, it is left alone, and its row says so.</source>
            <translation>Curator відміняє власні зміни, і нічиї більше. Де у файлі вже щось інше, його не зачіпають, і рядок про це каже.</translation>
        </message>
        <message>
            <source>Each thing you do is one entry of the history, be it one article or ten thousand. Ctrl+Z takes the last one back, Ctrl+Shift+Z does it again. That works after a restart too, and for what a script did with the command line.</source>
            <translation>Кожна ваша дія — один запис історії, чи то один матеріал, чи десять тисяч. Ctrl+Z відміняє останній, Ctrl+Shift+Z повторює. Це працює й після перезапуску, і для зробленого скриптом через командний рядок.</translation>
        </message>
        <message>
            <source>Edits are about fields, not files. When a program rewrote the heat of an article while you decided about publishing it, both changes stand. Only when the very same field changed are you asked: yours, or theirs?</source>
            <translation>Зміни стосуються полів, а не файлів. Якщо програма переписала резонанс матеріалу, поки ви вирішували про публікацію, залишаться обидві зміни. Лише коли змінено те саме поле, вас запитають: ваше чи чуже?</translation>
        </message>
        <message>
            <source>Entries that repeat an earlier one say so, and so do those that are articles of this folder: one click goes there, and Alt+Left comes back. “Add…” takes an address, or finds an article of the folder.</source>
            <translation>Записи, що повторюють попередній, про це кажуть, як і ті, що є матеріалами цієї папки: одне клацання веде туди, Alt+ліворуч повертає. «Додати…» приймає адресу або знаходить матеріал папки.</translation>
        </message>
        <message>
            <source>Every field of an article</source>
            <translation>Кожне поле матеріалу</translation>
        </message>
        <message>
            <source>Files that cannot be read</source>
            <translation>Файли, що не читаються</translation>
        </message>
        <message>
            <source>Images works alike. Drop a picture file on the strip: Curator asks, and then copies it to where the site keeps its pictures. Whatever you move or remove takes exactly its own lines along.</source>
            <translation>«Зображення» працює так само. Перетягніть файл зображення на стрічку: Curator запитає й скопіює його туди, де сайт тримає зображення. Усе, що ви переміщуєте чи вилучаєте, забирає саме свої рядки.</translation>
        </message>
        <message>
            <source>In a folder under git the line at the bottom says how many commits there are to send and to get, and Sync (F9) does both. “Changed” on the left lists what is not in the last commit; Ctrl+K commits it, with a message made of your own edits.</source>
            <translation>У папці під git рядок унизу каже, скільки комітів надіслати й отримати, а «Синхр.» (F9) робить обидва. «Змінено» ліворуч показує, чого немає в останньому коміті; Ctrl+K створює коміт із повідомленням із ваших же змін.</translation>
        </message>
        <message>
            <source>Into your folder go your edits and nothing else: no copy, no cache. One file is written there if you ask for it: .curator.yaml, which tells Curator about your kind of site and holds the saved views that a team shares.</source>
            <translation>У вашу папку потрапляють ваші зміни й більше нічого: ні копій, ні кешу. Один файл записується туди на ваше прохання: .curator.yaml, що розповідає Curator про ваш тип сайту й містить збережені добірки, спільні для команди.</translation>
        </message>
        <message>
            <source>Keys can be added, renamed and removed there. A value of the wrong type is shown as it is, with the reason, and can be edited as text. A date keeps its time and its zone as they are written, unless you type others.</source>
            <translation>Ключі там можна додавати, перейменовувати й вилучати. Значення неправильного типу показується, як є, із причиною, і його можна редагувати як текст. Дата зберігає час і пояс, як записано, якщо ви не введете інших.</translation>
        </message>
        <message>
            <source>L puts an article off until the end. Space reads on, and at the end of the article goes to the next one not decided yet. The strip above the list says how far you are.</source>
            <translation>L відкладає матеріал на кінець. Пробіл читає далі, а в кінці матеріалу переходить до наступного невирішеного. Смуга над списком показує, скільки зроблено.</translation>
        </message>
        <message>
            <source>Many articles at once</source>
            <translation>Багато матеріалів одразу</translation>
        </message>
        <message>
            <source>More than 50 files, or any change of many but publish and unpublish, are shown before anything is written: original and new beside each other, with a tick for each article. However many they are, one undo takes them back.</source>
            <translation>Понад 50 файлів або будь-яка зміна багатьох, крім публікації та зняття, показується до запису: оригінал і нове поруч, із позначкою для кожного матеріалу. Хоч скільки їх, одна відміна повертає все.</translation>
        </message>
        <message>
            <source>Nothing has to be saved, and everything can be taken back. Should you want to try things out first, the menu File has a sample site, a copy of your own to change as you like.</source>
            <translation>Нічого не треба зберігати, і все можна відмінити. Якщо хочете спершу спробувати, у меню «Файл» є зразок сайту — ваша власна копія, яку можна міняти як завгодно.</translation>
        </message>
        <message>
            <source>On disk at once</source>
            <translation>Одразу на диску</translation>
        </message>
        <message>
            <source>Only what you meant changes. Quotes, comments, blank lines, line ends and the order of keys stay as they were; to publish an article changes one line. After each edit the new text is read again and compared with what was meant, before it takes the place of the old one.</source>
            <translation>Змінюється лише те, що ви мали на увазі. Лапки, коментарі, порожні рядки, кінці рядків і порядок ключів залишаються; публікація матеріалу змінює один рядок. Після кожної зміни новий текст читається ще раз і порівнюється з задуманим, перш ніж замінити старий.</translation>
        </message>
        <message>
            <source>Open the folder of your site: Curator lists every article in it as a card. On the left you choose what to look at, in the middle stand the articles, on the right is the one you are looking at.</source>
            <translation>Відкрийте папку свого сайту: Curator покаже кожен матеріал у ній як картку. Ліворуч ви вибираєте, що дивитися, посередині — матеріали, праворуч — той, на який ви дивитеся.</translation>
        </message>
        <message>
            <source>Pictures and the web</source>
            <translation>Зображення й інтернет</translation>
        </message>
        <message>
            <source>Pictures of the site itself come from its folder. Others are fetched from where the article says, if you allowed it; the settings change that at any time. Their servers see that somebody looks at them, and learn nothing else about you.</source>
            <translation>Зображення самого сайту беруться з його папки. Інші завантажуються звідти, звідки вказує матеріал, якщо ви дозволили; налаштування змінюють це будь-коли. Їхні сервери бачать, що хтось дивиться, і більше нічого про вас не дізнаються.</translation>
        </message>
        <message>
            <source>Preview shows the article as a reader meets it: in a list, as a card, and its text. Markup and scripts stand there as text, and links to anything but the web are never opened.</source>
            <translation>«Перегляд» показує матеріал, яким його бачить читач: у списку, як картку, і його текст. Розмітка й скрипти стоять там як текст, а посилання не на вебсторінки ніколи не відкриваються.</translation>
        </message>
        <message>
            <source>Programs and colleagues may write into the folder while you work. Curator sees it within a second or two and shows what is there now, without moving what you look at.</source>
            <translation>Програми й колеги можуть писати в папку, поки ви працюєте. Curator бачить це за секунду-дві й показує, що там тепер, не зсуваючи того, на що ви дивитеся.</translation>
        </message>
        <message>
            <source>Published, draft, and no key at all</source>
            <translation>Опубліковано, чернетка й без ключа</translation>
        </message>
        <message>
            <source>Qualifiers ask for more: quality:&gt;=70, heat:10..50, published:absent, topic:"AI Ethics", provider:gizmodo, in:_news, after:2026-03-01, has:problem, is:edited. Any other key of your articles works too: author:"A. Person". The box proposes them as you type.</source>
            <translation>Умови питають докладніше: quality:&gt;=70, heat:10..50, published:absent, topic:"AI Ethics", provider:gizmodo, in:_news, after:2026-03-01, has:problem, is:edited. Працює й будь-який інший ключ ваших матеріалів: author:"A. Person". Поле пропонує їх під час введення.</translation>
        </message>
        <message>
            <source>Related articles and images</source>
            <translation>Пов’язані матеріали й зображення</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Збережені добірки</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>Select an article and decide: P publishes it, X unpublishes it, a digit sets its quality. Select several, and the same keys and buttons count for all of them.</source>
            <translation>Виберіть матеріал і вирішіть: P публікує його, X знімає з публікації, цифра встановлює якість. Виберіть кілька — ті самі клавіші й кнопки діють на всі.</translation>
        </message>
        <message>
            <source>Select as many as you like (Ctrl+A takes all shown): buttons, keys and menus mean all of them. E opens a form of all fields; only what you tick there is written.</source>
            <translation>Виберіть скільки завгодно (Ctrl+A бере все показане): кнопки, клавіші й меню стосуються їх усіх. E відкриває форму всіх полів; записується лише позначене там.</translation>
        </message>
        <message>
            <source>Select it and choose “Edit the text” to mend it here: the line with the mistake is marked. As soon as the text can be read, it is an article like any other.</source>
            <translation>Виберіть його й натисніть «Редагувати текст», щоб виправити тут: рядок із помилкою позначено. Щойно текст можна прочитати, це матеріал, як будь-який інший.</translation>
        </message>
        <message>
            <source>Select several articles and choose “Compare their fields” to see where they agree, where they differ, and where a key is missing.</source>
            <translation>Виберіть кілька матеріалів і «Порівняти поля», щоб побачити, де вони збігаються, де різняться й де бракує ключа.</translation>
        </message>
        <message>
            <source>That is a third state, and Curator never takes it for one of the others. It is shown as “No key”, counted by itself on the left, and found with published:absent. What your site makes of such an article is up to the site; many publish it.</source>
            <translation>Це третій стан, і Curator ніколи не плутає його з іншими. Він показується як «Без ключа», рахується ліворуч окремо й знаходиться через published:absent. Що ваш сайт робить із таким матеріалом, залежить від сайту; багато хто публікує.</translation>
        </message>
        <message>
            <source>The decision desk, and suggested rules</source>
            <translation>Стіл рішень і пропоновані правила</translation>
        </message>
        <message>
            <source>The history, and taking things back</source>
            <translation>Історія й відміна змін</translation>
        </message>
        <message>
            <source>The history, the index for searching, pictures fetched from the web and the settings lie among your own files, outside of every site. Nothing is sent anywhere; there is no account.</source>
            <translation>Історія, індекс для пошуку, завантажені зображення й налаштування лежать серед ваших власних файлів, поза будь-яким сайтом. Нічого нікуди не надсилається; облікового запису немає.</translation>
        </message>
        <message>
            <source>The line at the bottom says when it was written last, and whether something is still on its way.</source>
            <translation>Рядок унизу каже, коли востаннє записано й чи щось іще в дорозі.</translation>
        </message>
        <message>
            <source>The same holds for every other key. To clear a field removes its key from the file; to fill an empty one puts the key where its neighbours stand. The cross beside a field takes its key away.</source>
            <translation>Те саме стосується кожного іншого ключа. Очистити поле — вилучити його ключ із файлу; заповнити порожнє — поставити ключ там, де його сусіди. Хрестик біля поля забирає його ключ.</translation>
        </message>
        <message>
            <source>The tab Related shows what the article points to, as cards: open them, edit them in place (F2), drag them into order or move them with Alt and the arrow keys, remove them with Delete.</source>
            <translation>Вкладка «Пов’язані» показує картками, на що посилається матеріал: відкривайте, редагуйте на місці (F2), перетягуйте для впорядкування або переміщуйте через Alt і стрілки, вилучайте клавішею Delete.</translation>
        </message>
        <message>
            <source>The tab Source shows the file as it is, and you can type in it. Ctrl+S, or leaving it, checks the text and writes it as one entry of the history. A text that could not be read afterwards is not written; its line is marked.</source>
            <translation>Вкладка «Код» показує файл, як він є, і в ньому можна писати. Ctrl+S або вихід із нього перевіряє текст і записує його як один запис історії. Текст, який після цього не читався б, не записується; його рядок позначено.</translation>
        </message>
        <message>
            <source>The text of the file, and its preview</source>
            <translation>Текст файлу та його перегляд</translation>
        </message>
        <message>
            <source>There is no Save. What you decide is in the file a moment later: text when you press Enter or leave the field, a slider when you let it go, a key or a button at once. Escape takes back what you are typing before it is written.</source>
            <translation>Кнопки «Зберегти» немає. Ваше рішення за мить у файлі: текст — коли ви натискаєте Enter або виходите з поля, повзунок — коли відпускаєте, клавіша чи кнопка — одразу. Esc скасовує те, що ви вводите, доки його не записано.</translation>
        </message>
        <message>
            <source>Triage: deciding one by one</source>
            <translation>Розбір: вирішувати по одному</translation>
        </message>
        <message>
            <source>U is another way back: it returns what you selected to how it was before you opened the folder today, but for what others changed meanwhile.</source>
            <translation>U — інший шлях назад: повертає вибране до стану перед тим, як ви сьогодні відкрили папку, крім того, що тим часом змінили інші.</translation>
        </message>
        <message>
            <source>What Curator cannot know the meaning of, it leaves alone. The key secured is never changed and never shown: you see its size and a lock.</source>
            <translation>Чого Curator не може зрозуміти, того не чіпає. Ключ secured ніколи не змінюється й не показується: ви бачите його розмір і замок.</translation>
        </message>
        <message>
            <source>What Curator writes, and where</source>
            <translation>Що й куди пише Curator</translation>
        </message>
        <message>
            <source>What is wrong with articles</source>
            <translation>Що не так із матеріалами</translation>
        </message>
        <message>
            <source>What you decide about most stands on top of the right side. The tab Fields has every key of the file in its order, each with the editor that fits it; groups and lists open below their line.</source>
            <translation>Те, про що ви вирішуєте найчастіше, стоїть угорі правої частини. Вкладка «Поля» має кожен ключ файлу в його порядку, кожен із відповідним редактором; групи й списки відкриваються під своїм рядком.</translation>
        </message>
        <message>
            <source>When an edit is refused</source>
            <translation>Коли зміну відхилено</translation>
        </message>
        <message>
            <source>When others change the same files</source>
            <translation>Коли інші змінюють ті самі файли</translation>
        </message>
        <message>
            <source>Where there is no picture, its place says why. A click on a picture, or V, shows it large, with its real size against the one that the article tells.</source>
            <translation>Де зображення немає, на його місці сказано чому. Клацання по зображенню або V показує його великим, зі справжнім розміром проти вказаного в матеріалі.</translation>
        </message>
        <message>
            <source>Where to begin</source>
            <translation>З чого почати</translation>
        </message>
        <message>
            <source>Words find articles by title, excerpt, provider and topics, by the beginnings of words, and all of them have to match: robot harb finds “Harbour robots”. Quotes keep words together: “blind spots”.</source>
            <translation>Слова знаходять матеріали за заголовком, уривком, джерелом і темами, за початком слів, і збігатися мають усі: robot harb знаходить «Harbour robots». Лапки тримають слова разом: "blind spots".</translation>
        </message>
        <message>
            <source>You can do it by hand: the tab Source lets you edit the text of the file itself, with the same care. What could not be read afterwards is not written.</source>
            <translation>Можна зробити це вручну: вкладка «Код» дозволяє редагувати сам текст файлу, так само дбайливо. Те, що після цього не читалося б, не записується.</translation>
        </message>
        <message>
            <source>You can stop at any time, search for something else or close the window: T goes on where you were. At the end a summary counts what became of the articles, and can take all of it back.</source>
            <translation>Можна будь-коли зупинитися, шукати щось інше чи закрити вікно: T продовжить із того ж місця. Наприкінці підсумок рахує, що сталося з матеріалами, і може відмінити все це.</translation>
        </message>
        <message>
            <source>“Problems” on the left and has:problem in the search list them. Nothing is mended unless you say so, and what is mended can be taken back like any other edit. Which checks are made, and how strict they are, can be set in .curator.yaml.</source>
            <translation>«Проблеми» ліворуч і has:problem у пошуку показують їх. Нічого не виправляється без вашого дозволу, а виправлене можна відмінити, як будь-яку зміну. Які перевірки робити й наскільки суворі, задається в .curator.yaml.</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>A page down</source>
            <translation>На сторінку вниз</translation>
        </message>
        <message>
            <source>A page down or up</source>
            <translation>На сторінку вниз або вгору</translation>
        </message>
        <message>
            <source>A page up</source>
            <translation>На сторінку вгору</translation>
        </message>
        <message>
            <source>A word back</source>
            <translation>На слово назад</translation>
        </message>
        <message>
            <source>A word on</source>
            <translation>На слово вперед</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вирізати</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Delete a word</source>
            <translation>Видалити слово</translation>
        </message>
        <message>
            <source>Edit the title, or the field the keyboard is on</source>
            <translation>Редагувати заголовок або поле, на якому клавіатура</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Деінде</translation>
        </message>
        <message>
            <source>End of the line</source>
            <translation>Кінець рядка</translation>
        </message>
        <message>
            <source>Enter   Esc</source>
            <translation>Enter   Esc</translation>
        </message>
        <message>
            <source>First and last article</source>
            <translation>Перший і останній матеріал</translation>
        </message>
        <message>
            <source>Home   End</source>
            <translation>Home   End</translation>
        </message>
        <message>
            <source>In the list and in fields</source>
            <translation>У списку й у полях</translation>
        </message>
        <message>
            <source>Next and previous article</source>
            <translation>Наступний і попередній матеріал</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>Наступний матеріал</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Наступне поле</translation>
        </message>
        <message>
            <source>Page Down   Page Up</source>
            <translation>Page Down   Page Up</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставити</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>Попередній матеріал</translation>
        </message>
        <message>
            <source>Previous field</source>
            <translation>Попереднє поле</translation>
        </message>
        <message>
            <source>Redo typing</source>
            <translation>Повторити введення</translation>
        </message>
        <message>
            <source>Select all text</source>
            <translation>Вибрати весь текст</translation>
        </message>
        <message>
            <source>Select several</source>
            <translation>Вибрати кілька</translation>
        </message>
        <message>
            <source>Shift with ↓ or ↑</source>
            <translation>Shift із ↓ або ↑</translation>
        </message>
        <message>
            <source>Start of the line</source>
            <translation>Початок рядка</translation>
        </message>
        <message>
            <source>Tab   Shift+Tab</source>
            <translation>Tab   Shift+Tab</translation>
        </message>
        <message>
            <source>Take what is typed; give it up</source>
            <translation>Зберегти введене; відмовитися</translation>
        </message>
        <message>
            <source>To the next part of the window, and back</source>
            <translation>До наступної частини вікна й назад</translation>
        </message>
        <message>
            <source>Undo typing</source>
            <translation>Відмінити введення</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>empty</source>
            <translation>порожньо</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>без ключа</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source>1 article</source>
            <translation>1 матеріал</translation>
        </message>
        <message>
            <source>MMM d</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>MMM d, yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d MMMM yyyy</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message numerus="yes">
            <source>{n} articles</source>
            <translation>
                <numerusform>{n} матеріал</numerusform>
                <numerusform>{n} матеріали</numerusform>
                <numerusform>{n} матеріалів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>above</source>
            <translation>більше за</translation>
        </message>
        <message>
            <source>below</source>
            <translation>менше за</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>порожньо</translation>
        </message>
        <message>
            <source>inside</source>
            <translation>усередині</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>немає</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>джерело</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>повторювати</translation>
        </message>
        <message>
            <source>text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>тема</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>відміняти</translation>
        </message>
        <message numerus="yes">
            <source>{n} single changes at once would take too long in a text of this size</source>
            <translation>
                <numerusform>{n} зміна за раз у тексті такого розміру тривала б занадто довго</numerusform>
                <numerusform>{n} зміни за раз у тексті такого розміру тривали б занадто довго</numerusform>
                <numerusform>{n} змін за раз у тексті такого розміру тривали б занадто довго</numerusform>
            </translation>
        </message>
        <message>
            <source>a line has {fence} in it, which some programs take for the end of the front matter</source>
            <translation>у рядку є {fence}, що деякі програми вважають кінцем заголовної частини</translation>
        </message>
        <message>
            <source>the result could not be read ({message})</source>
            <translation>результат не вдалося прочитати ({message})</translation>
        </message>
        <message>
            <source>the front matter would end elsewhere</source>
            <translation>заголовна частина закінчувалася б деінде</translation>
        </message>
        <message>
            <source>the result would not mean what was asked</source>
            <translation>результат означав би не те, що потрібно</translation>
        </message>
        <message>
            <source>a comment would be lost</source>
            <translation>було б утрачено коментар</translation>
        </message>
        <message>
            <source>the file does not start with a line ---</source>
            <translation>файл не починається з рядка ---</translation>
        </message>
        <message>
            <source>the front matter that opens with {shown} here is never closed by a line {shown}</source>
            <translation>заголовну частину, що починається тут із {shown}, ніде не закрито рядком {shown}</translation>
        </message>
        <message>
            <source>the '{{' that opens here is never closed</source>
            <translation>дужку '{{', що відкривається тут, ніде не закрито</translation>
        </message>
        <message>
            <source>the text is not UTF-8 (byte 0x{raw})</source>
            <translation>текст не в UTF-8 (байт 0x{raw})</translation>
        </message>
        <message>
            <source>the front matter is larger than {max_front_matter} MB</source>
            <translation>заголовна частина більша за {max_front_matter} МБ</translation>
        </message>
        <message>
            <source>line {line}: {message}</source>
            <translation>рядок {line}: {message}</translation>
        </message>
        <message>
            <source>a character cannot be written as UTF-8</source>
            <translation>символ не можна записати в UTF-8</translation>
        </message>
        <message>
            <source>{keys} is kept exactly as it is; it was moved, changed or added here</source>
            <translation>{keys} зберігається точно таким, як є; тут його переміщено, змінено або додано</translation>
        </message>
        <message>
            <source>{mark} stands here twice; it stands for one thing</source>
            <translation>{mark} стоїть тут двічі, а означає одне</translation>
        </message>
        <message>
            <source>{mark} is missing; what it stands for is kept exactly as it is</source>
            <translation>немає {mark}; те, що воно означає, зберігається точно таким, як є</translation>
        </message>
        <message>
            <source>{mark} was damaged; take it out whole or leave it as it is</source>
            <translation>{mark} пошкоджено; вилучіть цілком або залиште, як є</translation>
        </message>
        <message>
            <source>this is not a text that can be edited here: too many bytes of it are no UTF-8</source>
            <translation>цей текст не можна тут редагувати: забагато його байтів не в UTF-8</translation>
        </message>
        <message>
            <source>nothing more</source>
            <translation>більше нічого</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>кінець</translation>
        </message>
        <message>
            <source>not valid JSON: {wanted} should stand here, not {found}</source>
            <translation>неправильний JSON: тут очікується {wanted}, а не {found}</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>значення</translation>
        </message>
        <message>
            <source>the quote that opens here is not closed in its line</source>
            <translation>лапки, що відкриваються тут, не закрито в цьому рядку</translation>
        </message>
        <message>
            <source>{word} cannot be read: {told}</source>
            <translation>{word} не читається: {told}</translation>
        </message>
        <message>
            <source>a key in double quotes</source>
            <translation>ключ у подвійних лапках</translation>
        </message>
        <message>
            <source>a colon</source>
            <translation>двокрапка</translation>
        </message>
        <message>
            <source>a comma or {closing}</source>
            <translation>кома або {closing}</translation>
        </message>
        <message>
            <source>JSON has no number that is infinite or none</source>
            <translation>JSON не має нескінченного числа й «не числа»</translation>
        </message>
        <message>
            <source>there is no key {neighbour} to stand beside</source>
            <translation>немає ключа {neighbour}, поруч з яким стати</translation>
        </message>
        <message>
            <source>its aliases expand to far too many values</source>
            <translation>його псевдоніми розгортаються в забагато значень</translation>
        </message>
        <message>
            <source>*{text} names an anchor that is not there</source>
            <translation>*{text} указує на якір, якого немає</translation>
        </message>
        <message>
            <source>*{text} stands within the value that it names</source>
            <translation>*{text} стоїть усередині значення, на яке вказує</translation>
        </message>
        <message>
            <source>the tag {shown} is not plain data, so it is not read</source>
            <translation>тег {shown} — не прості дані, тому його не прочитано</translation>
        </message>
        <message>
            <source>the tag !!{name} does not fit what it stands before</source>
            <translation>тег !!{name} не підходить до того, перед чим стоїть</translation>
        </message>
        <message>
            <source>{text} cannot be read: {told}</source>
            <translation>{text} не читається: {told}</translation>
        </message>
        <message>
            <source>one side wrote the front matter in another notation</source>
            <translation>одна сторона записала заголовну частину в іншому форматі</translation>
        </message>
        <message>
            <source>the texts cannot be merged</source>
            <translation>тексти не можна злити</translation>
        </message>
        <message>
            <source>a byte order mark stands behind the opening ---</source>
            <translation>після початкового --- стоїть позначка порядку байтів (BOM)</translation>
        </message>
        <message>
            <source>the character U+{code_point} is not allowed in YAML</source>
            <translation>символ U+{code_point} у YAML недозволений</translation>
        </message>
        <message>
            <source>nested deeper than {max_depth} levels</source>
            <translation>глибина вкладення більша за {max_depth}</translation>
        </message>
        <message>
            <source>more than {max_nodes} keys and values</source>
            <translation>понад {max_nodes} ключів і значень</translation>
        </message>
        <message>
            <source>more than one YAML document</source>
            <translation>більше ніж один документ YAML</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>список</translation>
        </message>
        <message>
            <source>a single value</source>
            <translation>одне значення</translation>
        </message>
        <message>
            <source>the front matter is {shape}, not keys and values</source>
            <translation>заголовна частина — {shape}, а не ключі й значення</translation>
        </message>
        <message>
            <source>not valid YAML: {problem}</source>
            <translation>неправильний YAML: {problem}</translation>
        </message>
        <message>
            <source>a tab stands where YAML allows only spaces</source>
            <translation>табуляція там, де YAML дозволяє лише пробіли</translation>
        </message>
        <message>
            <source>text must not begin with {here} without quotes</source>
            <translation>текст без лапок не може починатися з {here}</translation>
        </message>
        <message>
            <source>the quote that opens here is never closed</source>
            <translation>лапки, що відкриваються тут, ніде не закрито</translation>
        </message>
        <message>
            <source>the {bracket} that opens here is not closed, or a comma is missing in it</source>
            <translation>дужку {bracket}, що відкривається тут, не закрито, або в ній бракує коми</translation>
        </message>
        <message>
            <source>a second ': ' on one line; text that holds one must stand in quotes</source>
            <translation>друге ': ' в одному рядку; текст із таким знаком має бути в лапках</translation>
        </message>
        <message>
            <source>not valid YAML: {problem} {context}</source>
            <translation>неправильний YAML: {problem} {context}</translation>
        </message>
        <message>
            <source>an unusual line break parts this from the text before it in its line</source>
            <translation>незвичний розрив рядка відділяє це від тексту перед ним у рядку</translation>
        </message>
        <message>
            <source>{part} is not a list</source>
            <translation>{part} — не список</translation>
        </message>
        <message>
            <source>the front matter</source>
            <translation>заголовна частина</translation>
        </message>
        <message>
            <source>{part} has no keys: it is a list</source>
            <translation>{part} не має ключів: це список</translation>
        </message>
        <message>
            <source>{part} has no keys: it is a single value</source>
            <translation>{part} не має ключів: це одне значення</translation>
        </message>
        <message>
            <source>the key {path} stands there twice</source>
            <translation>ключ {path} стоїть там двічі</translation>
        </message>
        <message>
            <source>{path} lies within *{text}, which is written elsewhere</source>
            <translation>{path} лежить у *{text}, записаному деінде</translation>
        </message>
        <message>
            <source>&amp;{anchor} is used again as *{anchor}: both would change</source>
            <translation>&amp;{anchor} використано ще раз як *{anchor}: змінилося б обидва</translation>
        </message>
        <message>
            <source>a key is longer than {max_key} characters</source>
            <translation>ключ довший за {max_key} символів</translation>
        </message>
        <message>
            <source>the tag ! means a string to some programs and nothing to others</source>
            <translation>тег ! для одних програм означає текст, а для інших нічого</translation>
        </message>
        <message>
            <source>the value is tagged as {wanted}; another kind of value would contradict it</source>
            <translation>значення позначено тегом {wanted}; значення іншого виду суперечило б йому</translation>
        </message>
        <message>
            <source>a list or mapping with an anchor or tag stays one</source>
            <translation>список або група з якорем чи тегом так і залишається</translation>
        </message>
        <message>
            <source>a key without a colon is kept as it is</source>
            <translation>ключ без двокрапки залишається, як є</translation>
        </message>
        <message>
            <source>a value with an anchor keeps its kind</source>
            <translation>значення з якорем зберігає свій вид</translation>
        </message>
        <message>
            <source>{text} is not true or false</source>
            <translation>{text} — ні true, ні false</translation>
        </message>
        <message>
            <source>{value} is not a date or time</source>
            <translation>{value} — не дата й не час</translation>
        </message>
        <message>
            <source>the text holds half a character (a lone surrogate)</source>
            <translation>текст містить половину символу (окремий сурогат)</translation>
        </message>
        <message>
            <source>infinity and not-a-number are not portable YAML</source>
            <translation>нескінченність і «не число» — непереносний YAML</translation>
        </message>
        <message>
            <source>a list with comments that begins behind another list's dash is not reordered</source>
            <translation>список із коментарями, що починається після дефіса іншого списку, не перевпорядковується</translation>
        </message>
        <message>
            <source>{path} is not a list</source>
            <translation>{path} — не список</translation>
        </message>
        <message>
            <source>{path} is *{text}, which is written elsewhere</source>
            <translation>{path} — це *{text}, записане деінде</translation>
        </message>
        <message>
            <source>a list with anchors or aliases in it is not reordered</source>
            <translation>список із якорями чи псевдонімами не перевпорядковується</translation>
        </message>
        <message>
            <source>a key with an anchor or a tag is kept as it is</source>
            <translation>ключ із якорем або тегом залишається, як є</translation>
        </message>
        <message>
            <source>{path} comes from a merge key (&lt;&lt;), which is written elsewhere</source>
            <translation>{path} походить із ключа злиття (&lt;&lt;), записаного деінде</translation>
        </message>
        <message>
            <source>a pair without braces in a list is kept as it is</source>
            <translation>пара без дужок у списку залишається, як є</translation>
        </message>
        <message>
            <source>the front matter as a whole cannot be removed</source>
            <translation>заголовну частину не можна вилучити цілком</translation>
        </message>
        <message>
            <source>{path} has not the items of that order</source>
            <translation>{path} не має записів цього порядку</translation>
        </message>
        <message>
            <source>only a key can be renamed</source>
            <translation>перейменувати можна лише ключ</translation>
        </message>
        <message>
            <source>there is no {path}</source>
            <translation>немає {path}</translation>
        </message>
        <message>
            <source>there is a key {path} already</source>
            <translation>ключ {path} уже є</translation>
        </message>
        <message>
            <source>the front matter as a whole cannot be set</source>
            <translation>заголовну частину не можна встановити цілком</translation>
        </message>
        <message>
            <source>{path} has no keys</source>
            <translation>{path} не має ключів</translation>
        </message>
        <message>
            <source>not read alike by two readers of TOML</source>
            <translation>два читачі TOML читають це по-різному</translation>
        </message>
        <message>
            <source>not valid TOML</source>
            <translation>неправильний TOML</translation>
        </message>
        <message>
            <source>a quote is not closed</source>
            <translation>лапки не закрито</translation>
        </message>
        <message>
            <source>a bracket is not closed, or a comma is missing in it</source>
            <translation>дужку не закрито, або в ній бракує коми</translation>
        </message>
        <message>
            <source>a key stands there twice: {problem}</source>
            <translation>ключ стоїть двічі: {problem}</translation>
        </message>
        <message>
            <source>not valid TOML: {problem}</source>
            <translation>неправильний TOML: {problem}</translation>
        </message>
        <message>
            <source>{path} is a table, and stays one</source>
            <translation>{path} — таблиця, і такою залишається</translation>
        </message>
        <message>
            <source>{path} is a list of tables: another one can be added, no single value</source>
            <translation>{path} — список таблиць: можна додати ще одну, але не окреме значення</translation>
        </message>
        <message>
            <source>a table of the list is written in several places</source>
            <translation>таблицю списку записано в кількох місцях</translation>
        </message>
        <message>
            <source>a key with a dot between braces is kept as it is</source>
            <translation>ключ із крапкою у фігурних дужках залишається, як є</translation>
        </message>
        <message>
            <source>{name} cannot be a key in TOML</source>
            <translation>{name} не може бути ключем у TOML</translation>
        </message>
        <message>
            <source>TOML has no empty value: remove the key instead</source>
            <translation>TOML не має порожнього значення: натомість вилучіть ключ</translation>
        </message>
        <message>
            <source>TOML's whole numbers have at most 64 bits</source>
            <translation>цілі числа в TOML мають щонайбільше 64 біти</translation>
        </message>
        <message>
            <source>{text} is no date as TOML writes it: 2024-03-24T07:32:00Z</source>
            <translation>{text} — не дата у форматі TOML: 2024-03-24T07:32:00Z</translation>
        </message>
        <message>
            <source>TOML cannot hold this text</source>
            <translation>TOML не може містити цього тексту</translation>
        </message>
        <message>
            <source>a key is missing at position {at} of {text}</source>
            <translation>у {text} на місці {at} бракує ключа</translation>
        </message>
        <message>
            <source>list positions count from 0, at position {at} of {text}</source>
            <translation>місця в списку рахуються від 0, на місці {at} у {text}</translation>
        </message>
        <message>
            <source>unexpected {text} at position {at} of {text2}</source>
            <translation>несподіване {text} на місці {at} у {text2}</translation>
        </message>
        <message>
            <source>at an end</source>
            <translation>скраю</translation>
        </message>
        <message>
            <source>{name_of} has a space {where}</source>
            <translation>{name_of}: пробіл {where}</translation>
        </message>
        <message>
            <source>Take the space out</source>
            <translation>Вилучити пробіл</translation>
        </message>
        <message>
            <source>Put https: before it</source>
            <translation>Додати https: на початку</translation>
        </message>
        <message>
            <source>{name} does not say http or https</source>
            <translation>{name}: не вказано http чи https</translation>
        </message>
        <message>
            <source>{name} begins with {scheme}:, which is no web address</source>
            <translation>{name} починається з {scheme}:, це не вебадреса</translation>
        </message>
        <message>
            <source>Put https:// before it</source>
            <translation>Додати https:// на початку</translation>
        </message>
        <message>
            <source>{name} does not begin with http:// or https://</source>
            <translation>{name} не починається з http:// або https://</translation>
        </message>
        <message>
            <source>Take the parameters out</source>
            <translation>Вилучити параметри</translation>
        </message>
        <message>
            <source>{name_of} carries tracking: {names}</source>
            <translation>{name_of} містить відстеження: {names}</translation>
        </message>
        <message>
            <source>1 conflict is</source>
            <translation>1 конфлікт</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts are</source>
            <translation>
                <numerusform>{n} конфлікт</numerusform>
                <numerusform>{n} конфлікти</numerusform>
                <numerusform>{n} конфліктів</numerusform>
            </translation>
        </message>
        <message>
            <source>{places} left of a merge that was not finished</source>
            <translation>від незавершеного злиття залишилося: {places}</translation>
        </message>
        <message>
            <source>Merge both versions field by field</source>
            <translation>Злити обидві версії поле за полем</translation>
        </message>
        <message>
            <source>Merge both versions, mine where they conflict</source>
            <translation>Злити обидві версії, у конфліктах — моя</translation>
        </message>
        <message>
            <source>Keep mine (the upper version)</source>
            <translation>Залишити моє (верхня версія)</translation>
        </message>
        <message>
            <source>Keep theirs (the lower version)</source>
            <translation>Залишити чуже (нижня версія)</translation>
        </message>
        <message>
            <source>Write {meant}</source>
            <translation>Записати {meant}</translation>
        </message>
        <message>
            <source>{name_of} is no date: {value}</source>
            <translation>{name_of} — не дата: {value}</translation>
        </message>
        <message>
            <source>{label} lies ahead: {value}</source>
            <translation>{label} у майбутньому: {value}</translation>
        </message>
        <message>
            <source>{label} is {value}, the file's name has {named}</source>
            <translation>{label} — {value}, а в імені файлу {named}</translation>
        </message>
        <message>
            <source>{address} does not answer: {detail}</source>
            <translation>{address} не відповідає: {detail}</translation>
        </message>
        <message>
            <source>Take the entry out</source>
            <translation>Вилучити запис</translation>
        </message>
        <message>
            <source>it is published and has no image</source>
            <translation>опубліковано без зображення</translation>
        </message>
        <message>
            <source>it has no image</source>
            <translation>немає зображення</translation>
        </message>
        <message>
            <source>{path} says {text} x {text2}, the file is {real} x {real2}</source>
            <translation>{path}: вказано {text} x {text2}, а файл має {real} x {real2}</translation>
        </message>
        <message>
            <source>Write {real} x {real2}</source>
            <translation>Записати {real} x {real2}</translation>
        </message>
        <message>
            <source>the image is {size} x {size2}, smaller than {wanted}</source>
            <translation>зображення {size} x {size2}, менше за {wanted}</translation>
        </message>
        <message>
            <source>{key}[{index}] leads to the same address as {key}[{first}]</source>
            <translation>{key}[{index}] веде на ту саму адресу, що й {key}[{first}]</translation>
        </message>
        <message>
            <source>{key}[{index}] leads to this article itself</source>
            <translation>{key}[{index}] веде на цей самий матеріал</translation>
        </message>
        <message>
            <source>{key}[{index}] is an article of this folder: {others}</source>
            <translation>{key}[{index}] — матеріал цієї папки: {others}</translation>
        </message>
        <message numerus="yes">
            <source>{label}, and mend {n} more</source>
            <translation>
                <numerusform>{label} і виправити ще {n}</numerusform>
                <numerusform>{label} і виправити ще {n}</numerusform>
                <numerusform>{label} і виправити ще {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn UTF-16 into UTF-8</source>
            <translation>Перетворити UTF-16 на UTF-8</translation>
        </message>
        <message>
            <source>Take out what is blank before ---</source>
            <translation>Вилучити пропуски перед ---</translation>
        </message>
        <message>
            <source>Turn {label} into UTF-8</source>
            <translation>Перетворити {label} на UTF-8</translation>
        </message>
        <message>
            <source>Write --- for {text} in line {number}</source>
            <translation>Записати --- замість {text} у рядку {number}</translation>
        </message>
        <message>
            <source>Close the front matter with --- after line {keys_end}</source>
            <translation>Закрити заголовну частину --- після рядка {keys_end}</translation>
        </message>
        <message>
            <source>{label} in line {at}</source>
            <translation>{label} у рядку {at}</translation>
        </message>
        <message>
            <source>Quote the text, the comment stays</source>
            <translation>Узяти текст у лапки, коментар залишиться</translation>
        </message>
        <message>
            <source>Quote the text</source>
            <translation>Узяти текст у лапки</translation>
        </message>
        <message>
            <source>Quote all of the line</source>
            <translation>Узяти весь рядок у лапки</translation>
        </message>
        <message>
            <source>Keep the quotes inside as text</source>
            <translation>Залишити лапки всередині як текст</translation>
        </message>
        <message>
            <source>Quote the text as a whole</source>
            <translation>Узяти текст цілком у лапки</translation>
        </message>
        <message>
            <source>Close the quote at the end of the line</source>
            <translation>Закрити лапки в кінці рядка</translation>
        </message>
        <message>
            <source>Take the quote out</source>
            <translation>Вилучити лапки</translation>
        </message>
        <message>
            <source>Keep the quote as text</source>
            <translation>Залишити лапки як текст</translation>
        </message>
        <message>
            <source>Close it with {closing} at the end of the line</source>
            <translation>Закрити знаком {closing} у кінці рядка</translation>
        </message>
        <message>
            <source>Double the backslashes</source>
            <translation>Подвоїти зворотні скісні риски</translation>
        </message>
        <message>
            <source>Put a space behind the colon</source>
            <translation>Поставити пробіл після двокрапки</translation>
        </message>
        <message>
            <source>Put a colon behind {found}</source>
            <translation>Поставити двокрапку після {found}</translation>
        </message>
        <message>
            <source>Write {width} spaces for each tab</source>
            <translation>Замінити кожну табуляцію пробілами ({width})</translation>
        </message>
        <message>
            <source>Take the character out</source>
            <translation>Вилучити символ</translation>
        </message>
        <message>
            <source>Keep line {tree}, which most readers take</source>
            <translation>Залишити рядок {tree}, який бере більшість програм</translation>
        </message>
        <message>
            <source>Keep line {tree}</source>
            <translation>Залишити рядок {tree}</translation>
        </message>
        <message>
            <source>{code} is off, on, {severity} or a group of settings</source>
            <translation>{code} — це off, on, {severity} або група налаштувань</translation>
        </message>
        <message>
            <source>{code} has no setting {name}; it has {known}</source>
            <translation>{code} не має налаштування {name}; є {known}</translation>
        </message>
        <message>
            <source>{code}: {name} is a number from 0 on</source>
            <translation>{code}: {name} — число від 0</translation>
        </message>
        <message>
            <source>{code}: {name} is a list of words</source>
            <translation>{code}: {name} — список слів</translation>
        </message>
        <message>
            <source>{code}: {name} holds too many words, or too long ones</source>
            <translation>{code}: {name} містить забагато слів або задовгі слова</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Не читається</translation>
        </message>
        <message>
            <source>there is no check {code}; there are {rules}</source>
            <translation>немає перевірки {code}; є {rules}</translation>
        </message>
        <message>
            <source>Key twice</source>
            <translation>Ключ двічі</translation>
        </message>
        <message>
            <source>Programs disagree about which of two equal keys counts.</source>
            <translation>Програми не згодні, який із двох однакових ключів рахувати.</translation>
        </message>
        <message>
            <source>Conflict markers</source>
            <translation>Мітки конфліктів</translation>
        </message>
        <message>
            <source>A merge was not finished; both versions stand in the file.</source>
            <translation>Злиття не завершено; у файлі обидві версії.</translation>
        </message>
        <message>
            <source>Wrong type</source>
            <translation>Неправильний тип</translation>
        </message>
        <message>
            <source>The site expects another kind of value here.</source>
            <translation>Сайт очікує тут значення іншого виду.</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>Немає ключа</translation>
        </message>
        <message>
            <source>Every article should have this key.</source>
            <translation>Цей ключ має бути в кожному матеріалі.</translation>
        </message>
        <message>
            <source>Key empty</source>
            <translation>Ключ порожній</translation>
        </message>
        <message>
            <source>Every article should have a value here.</source>
            <translation>У кожному матеріалі тут має бути значення.</translation>
        </message>
        <message>
            <source>Out of range</source>
            <translation>Поза межами</translation>
        </message>
        <message>
            <source>The number is outside of what the field takes.</source>
            <translation>Число поза межами, які приймає поле.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Не дата</translation>
        </message>
        <message>
            <source>Sites cannot sort by a date that they cannot read.</source>
            <translation>Сайти не можуть упорядкувати за датою, якої не можуть прочитати.</translation>
        </message>
        <message>
            <source>Future date</source>
            <translation>Дата в майбутньому</translation>
        </message>
        <message>
            <source>Most sites hide an article until its date.</source>
            <translation>Більшість сайтів приховують матеріал до його дати.</translation>
        </message>
        <message>
            <source>Date and file name differ</source>
            <translation>Дата й ім’я файлу різні</translation>
        </message>
        <message>
            <source>The address is often made of the file's name, the order of the date.</source>
            <translation>Адресу часто беруть з імені файлу, а порядок — із дати.</translation>
        </message>
        <message>
            <source>Space in address</source>
            <translation>Пробіл в адресі</translation>
        </message>
        <message>
            <source>Browsers and servers cut or refuse such an address.</source>
            <translation>Браузери й сервери обрізають або відхиляють таку адресу.</translation>
        </message>
        <message>
            <source>No web address</source>
            <translation>Не вебадреса</translation>
        </message>
        <message>
            <source>Only http and https addresses open for every reader.</source>
            <translation>Лише адреси http і https відкриваються в кожного читача.</translation>
        </message>
        <message>
            <source>Tracking in address</source>
            <translation>Відстеження в адресі</translation>
        </message>
        <message>
            <source>These parameters follow the reader, and make equal addresses look different.</source>
            <translation>Ці параметри стежать за читачем і роблять однакові адреси різними на вигляд.</translation>
        </message>
        <message>
            <source>HTML entities</source>
            <translation>HTML-сутності</translation>
        </message>
        <message>
            <source>In front matter they are shown as they stand, as &amp;amp;.</source>
            <translation>У заголовній частині вони показуються, як записані: &amp;amp;.</translation>
        </message>
        <message>
            <source>Wrong encoding</source>
            <translation>Неправильне кодування</translation>
        </message>
        <message>
            <source>UTF-8 text was once read as another encoding.</source>
            <translation>Текст UTF-8 колись прочитали в іншому кодуванні.</translation>
        </message>
        <message>
            <source>Excerpt cut off</source>
            <translation>Уривок обірвано</translation>
        </message>
        <message>
            <source>It ends in the middle of a sentence.</source>
            <translation>Він закінчується посеред речення.</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>Немає зображення</translation>
        </message>
        <message>
            <source>Lists show a blank where the image would be.</source>
            <translation>У списках на місці зображення порожньо.</translation>
        </message>
        <message>
            <source>Image too small</source>
            <translation>Зображення замале</translation>
        </message>
        <message>
            <source>It will look blurred in lists and when it is shared.</source>
            <translation>У списках і під час поширення воно буде нечітким.</translation>
        </message>
        <message>
            <source>Image size wrong</source>
            <translation>Неправильний розмір зображення</translation>
        </message>
        <message>
            <source>The page jumps when the image turns out otherwise.</source>
            <translation>Сторінка стрибає, якщо зображення виявляється іншим.</translation>
        </message>
        <message>
            <source>Unknown topic</source>
            <translation>Невідома тема</translation>
        </message>
        <message>
            <source>It is not in the site's vocabulary, so it has no page.</source>
            <translation>Її немає в словнику сайту, тому вона не має сторінки.</translation>
        </message>
        <message>
            <source>Topic twice</source>
            <translation>Тема двічі</translation>
        </message>
        <message>
            <source>The article would be listed twice under it.</source>
            <translation>Матеріал стояв би під нею двічі.</translation>
        </message>
        <message>
            <source>Published without topic</source>
            <translation>Опубліковано без теми</translation>
        </message>
        <message>
            <source>Readers find it under no topic.</source>
            <translation>Читачі не знайдуть його за жодною темою.</translation>
        </message>
        <message>
            <source>Published without image</source>
            <translation>Опубліковано без зображення</translation>
        </message>
        <message>
            <source>Related twice</source>
            <translation>Пов’язаний двічі</translation>
        </message>
        <message>
            <source>The same link stands in the list more than once.</source>
            <translation>Те саме посилання стоїть у списку більше ніж один раз.</translation>
        </message>
        <message>
            <source>Related is an own article</source>
            <translation>Пов’язаний — власний матеріал</translation>
        </message>
        <message>
            <source>The site has this article itself.</source>
            <translation>Цей матеріал є на самому сайті.</translation>
        </message>
        <message>
            <source>Related to itself</source>
            <translation>Пов’язаний сам із собою</translation>
        </message>
        <message>
            <source>The entry leads to the article it stands in.</source>
            <translation>Запис веде на матеріал, у якому стоїть.</translation>
        </message>
        <message>
            <source>Topic spelled in several ways</source>
            <translation>Тему написано по-різному</translation>
        </message>
        <message>
            <source>Each spelling is a topic of its own.</source>
            <translation>Кожне написання — окрема тема.</translation>
        </message>
        <message>
            <source>Provider spelled in several ways</source>
            <translation>Джерело написано по-різному</translation>
        </message>
        <message>
            <source>Each spelling is a provider of its own.</source>
            <translation>Кожне написання — окреме джерело.</translation>
        </message>
        <message>
            <source>Dead link</source>
            <translation>Мертве посилання</translation>
        </message>
        <message>
            <source>The address does not answer (only looked at when asked).</source>
            <translation>Адреса не відповідає (перевіряється лише на запит).</translation>
        </message>
        <message>
            <source>Dead image</source>
            <translation>Мертве зображення</translation>
        </message>
        <message>
            <source>The image does not load (only looked at when asked).</source>
            <translation>Зображення не завантажується (перевіряється лише на запит).</translation>
        </message>
        <message>
            <source>the {what} {name} is spelled {lead} in more articles</source>
            <translation>{what} {name}: у більшості матеріалів — {lead}</translation>
        </message>
        <message>
            <source>Write {lead}</source>
            <translation>Записати {lead}</translation>
        </message>
        <message>
            <source>{path} stands here a second time; readers disagree about which one counts</source>
            <translation>{path} стоїть тут удруге; програми не згодні, яке рахувати</translation>
        </message>
        <message>
            <source>Write {shown}</source>
            <translation>Записати {shown}</translation>
        </message>
        <message>
            <source>it as a list</source>
            <translation>списком</translation>
        </message>
        <message>
            <source>{label} ({key}) is missing</source>
            <translation>Немає: {label} ({key})</translation>
        </message>
        <message>
            <source>{label} ({key}) is empty</source>
            <translation>Порожньо: {label} ({key})</translation>
        </message>
        <message>
            <source>{name_of} is {value}, {word} {bound}</source>
            <translation>{name_of} — {value}, {word} {bound}</translation>
        </message>
        <message>
            <source>Set it to {bound}</source>
            <translation>Установити {bound}</translation>
        </message>
        <message>
            <source>{name_of} has {found} for {html}</source>
            <translation>{name_of}: {found} замість {html}</translation>
        </message>
        <message>
            <source>Write the characters themselves</source>
            <translation>Записати самі символи</translation>
        </message>
        <message>
            <source>{name_of} has {found} for {encoding_undone}</source>
            <translation>{name_of}: {found} замість {encoding_undone}</translation>
        </message>
        <message>
            <source>Undo the wrong encoding</source>
            <translation>Усунути неправильне кодування</translation>
        </message>
        <message>
            <source>End it with its last whole sentence</source>
            <translation>Закінчити останнім цілим реченням</translation>
        </message>
        <message>
            <source>{label} ends in mid-sentence: ...{last}</source>
            <translation>{label} закінчується посеред речення: ...{last}</translation>
        </message>
        <message>
            <source>it is published and has no topic</source>
            <translation>опубліковано без теми</translation>
        </message>
        <message>
            <source>Take the second one out</source>
            <translation>Вилучити друге</translation>
        </message>
        <message>
            <source>the topic {topic} stands in the list twice</source>
            <translation>тема {topic} стоїть у списку двічі</translation>
        </message>
        <message>
            <source>Write {name}</source>
            <translation>Записати {name}</translation>
        </message>
        <message>
            <source>the site has no topic {topic}; did you mean {near}?</source>
            <translation>на сайті немає теми {topic}; можливо, {near}?</translation>
        </message>
        <message>
            <source>the site has no topic {topic}</source>
            <translation>на сайті немає теми {topic}</translation>
        </message>
        <message>
            <source>this is not a regular file</source>
            <translation>це не звичайний файл</translation>
        </message>
        <message>
            <source>the file is larger than {largest} bytes</source>
            <translation>файл більший за {largest} байтів</translation>
        </message>
        <message>
            <source>{text} is not a date</source>
            <translation>{text} — не дата</translation>
        </message>
        <message>
            <source>{text} has no time, so it can only be moved by whole days</source>
            <translation>{text} не має часу, тому зсунути можна лише на цілі дні</translation>
        </message>
        <message>
            <source>{text} would leave the calendar</source>
            <translation>{text} вийшло б за межі календаря</translation>
        </message>
        <message>
            <source>{text} has no seconds to move</source>
            <translation>{text} не має секунд, які можна зсунути</translation>
        </message>
        <message>
            <source>the date would leave the calendar</source>
            <translation>дата вийшла б за межі календаря</translation>
        </message>
        <message>
            <source>{error}; the settings in this file are not used</source>
            <translation>{error}; налаштування з цього файлу не використовуються</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ширина</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Висота</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>У кеші</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Домен</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Автори</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Уривок</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Original address</source>
            <translation>Адреса оригіналу</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Вебадреса</translation>
        </message>
        <message>
            <source>AMP address</source>
            <translation>Адреса AMP</translation>
        </message>
        <message>
            <source>Cached AMP address</source>
            <translation>Адреса AMP у кеші</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Якість</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категорія</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Ціна</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Тривалість</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Учасники</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Оцінки</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Кількість</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Середнє</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Резонанс</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Вилучено</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Дії</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>Зазначення авторства</translation>
        </message>
        <message>
            <source>Featured content</source>
            <translation>Рекомендований вміст</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Рівні</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Елементи</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Теми</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Пов’язані</translation>
        </message>
        <message>
            <source>Secured</source>
            <translation>Захищене</translation>
        </message>
        <message>
            <source>should be a list, it is {described}</source>
            <translation>має бути списком, а тут: {described}</translation>
        </message>
        <message>
            <source>is an entry without a value</source>
            <translation>запис без значення</translation>
        </message>
        <message>
            <source>should be a group of keys, it is {described}</source>
            <translation>має бути групою ключів, а тут: {described}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true або false</translation>
        </message>
        <message>
            <source>the number {value}</source>
            <translation>число {value}</translation>
        </message>
        <message>
            <source>none that can be shown</source>
            <translation>таке, що не можна показати</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>a group of keys</source>
            <translation>група ключів</translation>
        </message>
        <message>
            <source>should be true or false, it is {described}</source>
            <translation>має бути true або false, а тут: {described}</translation>
        </message>
        <message>
            <source>should be a number, it is {described}</source>
            <translation>має бути числом, а тут: {described}</translation>
        </message>
        <message>
            <source>other text</source>
            <translation>інший текст</translation>
        </message>
        <message>
            <source>should be a date, it is {what}</source>
            <translation>має бути датою, а тут: {what}</translation>
        </message>
        <message>
            <source>should be text, it is {described}</source>
            <translation>має бути текстом, а тут: {described}</translation>
        </message>
        <message>
            <source>there is no {unknown}; there are {parts}</source>
            <translation>немає {unknown}; є {parts}</translation>
        </message>
        <message>
            <source>{{slug}} has to stand in it, or all articles of a day would have one name</source>
            <translation>має містити {{slug}}, інакше всі матеріали дня мали б одне ім’я</translation>
        </message>
        <message>
            <source>the name holds half a character</source>
            <translation>ім’я містить половину символу</translation>
        </message>
        <message>
            <source>a file has to have a name</source>
            <translation>файл має мати ім’я</translation>
        </message>
        <message>
            <source>the character {found}</source>
            <translation>символ {found}</translation>
        </message>
        <message>
            <source>a control character</source>
            <translation>керівний символ</translation>
        </message>
        <message>
            <source>{sign} cannot stand in a file's name on every system</source>
            <translation>{sign} не на кожній системі може бути в імені файлу</translation>
        </message>
        <message>
            <source>a name that starts with a dot is a hidden file's</source>
            <translation>ім’я, що починається з крапки, — це прихований файл</translation>
        </message>
        <message>
            <source>a name cannot start with a blank, or end with a blank or a dot, on every system</source>
            <translation>ім’я не на кожній системі може починатися з пробілу чи закінчуватися пробілом або крапкою</translation>
        </message>
        <message>
            <source>{name} is a device on Windows</source>
            <translation>{name} у Windows — пристрій</translation>
        </message>
        <message>
            <source>the name has {size} bytes, more than the {max_name} that a disk takes</source>
            <translation>ім’я має {size} байтів, більше за {max_name}, які приймає диск</translation>
        </message>
        <message>
            <source>there is no such setting</source>
            <translation>такого налаштування немає</translation>
        </message>
        <message>
            <source>this setting is missing</source>
            <translation>цього налаштування бракує</translation>
        </message>
        <message>
            <source>the minimum has to be below the maximum</source>
            <translation>мінімум має бути меншим за максимум</translation>
        </message>
        <message>
            <source>there is no profile {profile}; there are {presets}</source>
            <translation>немає профілю {profile}; є {presets}</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Макет</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Підзаголовок</translation>
        </message>
        <message>
            <source>Last modified</source>
            <translation>Востаннє змінено</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Посилання</translation>
        </message>
        <message>
            <source>Canonical address</source>
            <translation>Канонічна адреса</translation>
        </message>
        <message>
            <source>Permalink</source>
            <translation>Постійне посилання</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Коротке ім’я (slug)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Категорії</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Закріплено</translation>
        </message>
        <message>
            <source>In the sitemap</source>
            <translation>У карті сайту</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Підпис</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Чернетка</translation>
        </message>
        <message>
            <source>Link title</source>
            <translation>Заголовок посилання</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Підсумок</translation>
        </message>
        <message>
            <source>Publish date</source>
            <translation>Дата публікації</translation>
        </message>
        <message>
            <source>Expiry date</source>
            <translation>Дата завершення</translation>
        </message>
        <message>
            <source>Path on the site</source>
            <translation>Шлях на сайті</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Псевдоніми</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Ключові слова</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Серія</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Вага</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Обкладинка</translation>
        </message>
        <message>
            <source>Featured image</source>
            <translation>Головне зображення</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Оновлено</translation>
        </message>
        <message>
            <source>Out of the collections</source>
            <translation>Поза колекціями</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Шаблон</translation>
        </message>
        <message>
            <source>Taxonomies</source>
            <translation>Таксономії</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>Додатково</translation>
        </message>
        <message>
            <source>CSS classes</source>
            <translation>Класи CSS</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Публікувати</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Створено</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Походження</translation>
        </message>
        <message>
            <source>Everyday site</source>
            <translation>Сайт everyday</translation>
        </message>
        <message>
            <source>Jekyll site</source>
            <translation>Сайт Jekyll</translation>
        </message>
        <message>
            <source>Hugo site</source>
            <translation>Сайт Hugo</translation>
        </message>
        <message>
            <source>Astro site</source>
            <translation>Сайт Astro</translation>
        </message>
        <message>
            <source>Eleventy site</source>
            <translation>Сайт Eleventy</translation>
        </message>
        <message>
            <source>Zola site</source>
            <translation>Сайт Zola</translation>
        </message>
        <message>
            <source>Obsidian vault</source>
            <translation>Сховище Obsidian</translation>
        </message>
        <message>
            <source>_data/{vocabulary}: more than {data_files} files, the rest is not read</source>
            <translation>_data/{vocabulary}: понад {data_files} файлів, решту не прочитано</translation>
        </message>
        <message>
            <source>a new article cannot be written like this: {error}</source>
            <translation>новий матеріал не можна так записати: {error}</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>він завеликий</translation>
        </message>
        <message>
            <source>{text} is no date; one is written like 2026-03-24T20:25:00Z or 2026-03-24</source>
            <translation>{text} — не дата; дата пишеться так: 2026-03-24T20:25:00Z або 2026-03-24</translation>
        </message>
        <message>
            <source>{key} is a list of groups: give it as YAML with {key}:=[...]</source>
            <translation>{key} — список груп: задайте його як YAML через {key}:=[...]</translation>
        </message>
        <message>
            <source>{key} is kept exactly as it is, it cannot be edited</source>
            <translation>{key} зберігається точно таким, як є, редагувати не можна</translation>
        </message>
        <message>
            <source>{key} is a list: give it as YAML with {key}:=[...]</source>
            <translation>{key} — список: задайте його як YAML через {key}:=[...]</translation>
        </message>
        <message>
            <source>{key} is true or false, not {text}</source>
            <translation>{key} — це true або false, а не {text}</translation>
        </message>
        <message>
            <source>{key} is a number, {text} is not one</source>
            <translation>{key} — число, а {text} — ні</translation>
        </message>
        <message>
            <source>{key} is a date such as 2022-03-24T20:25:00Z, {text} is not one</source>
            <translation>{key} — дата на зразок 2022-03-24T20:25:00Z, а {text} — ні</translation>
        </message>
        <message>
            <source>{key} is a group of keys: set one of them, such as {key}.{example}</source>
            <translation>{key} — група ключів: установіть один із них, наприклад {key}.{example}</translation>
        </message>
        <message>
            <source>{path} would be changed twice at once</source>
            <translation>{path} змінилося б двічі одночасно</translation>
        </message>
        <message>
            <source>Give the item and what it shall be called.</source>
            <translation>Укажіть запис і як він має називатися.</translation>
        </message>
        <message>
            <source>{name} is a list of groups of keys, not of texts</source>
            <translation>{name} — список груп ключів, а не текстів</translation>
        </message>
        <message>
            <source>{name} is written as one text, in which {item} would be several entries</source>
            <translation>{name} записано одним текстом, у якому {item} було б кількома записами</translation>
        </message>
        <message>
            <source>Give the least number, the greatest, or both.</source>
            <translation>Укажіть найменше число, найбільше або обидва.</translation>
        </message>
        <message>
            <source>The least number is greater than the greatest.</source>
            <translation>Найменше число більше за найбільше.</translation>
        </message>
        <message>
            <source>{name} is a whole number, and there is none in that range</source>
            <translation>{name} — ціле число, а в цьому діапазоні такого немає</translation>
        </message>
        <message>
            <source>{name} would become too large a number</source>
            <translation>{name} стало б завеликим числом</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>число</translation>
        </message>
        <message>
            <source>{message}, at character {position}</source>
            <translation>{message}, символ {position}</translation>
        </message>
        <message>
            <source>Give the text to look for</source>
            <translation>Укажіть текст для пошуку</translation>
        </message>
        <message>
            <source>It is longer than {longest} characters</source>
            <translation>Він довший за {longest} символів</translation>
        </message>
        <message>
            <source>It repeats too often</source>
            <translation>Забагато повторень</translation>
        </message>
        <message>
            <source>There is no group {name}</source>
            <translation>Групи {name} немає</translation>
        </message>
        <message>
            <source>the regular expression took longer than {seconds} seconds</source>
            <translation>регулярний вираз працював довше ніж {seconds} с</translation>
        </message>
        <message>
            <source>not tried: {gave_up}</source>
            <translation>не пробувалося: {gave_up}</translation>
        </message>
        <message>
            <source>the regular expression took too long for {patience} articles before</source>
            <translation>регулярний вираз перед цим працював задовго на матеріалах: {patience}</translation>
        </message>
        <message>
            <source>{name} would become too long</source>
            <translation>{name} стало б задовгим</translation>
        </message>
        <message>
            <source>{name} should be {wanted}, it is {what}</source>
            <translation>{name}: очікується {wanted}, а тут: {what}</translation>
        </message>
        <message>
            <source>one value</source>
            <translation>одне значення</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>.curator.yaml: `{key}` is no group; it was left as it is.</source>
            <translation>.curator.yaml: `{key}` — не група; його залишено, як був.</translation>
        </message>
        <message>
            <source>Checking was stopped.</source>
            <translation>Перевірку зупинено.</translation>
        </message>
        <message>
            <source>{label} in 1 article</source>
            <translation>{label}, 1 матеріал</translation>
        </message>
        <message>
            <source>{path} is not as it was checked; check it again.</source>
            <translation>{path} вже не такий, яким його перевірено; перевірте ще раз.</translation>
        </message>
        <message>
            <source>Checking was stopped; no file was changed.</source>
            <translation>Перевірку зупинено; жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 проблему</translation>
        </message>
        <message numerus="yes">
            <source>{n} problems</source>
            <translation>
                <numerusform>{n} проблему</numerusform>
                <numerusform>{n} проблеми</numerusform>
                <numerusform>{n} проблем</numerusform>
            </translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 матеріал</translation>
        </message>
        <message numerus="yes">
            <source>{n} articles</source>
            <translation>
                <numerusform>{n} матеріал</numerusform>
                <numerusform>{n} матеріали</numerusform>
                <numerusform>{n} матеріалів</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend {problems} in {articles}</source>
            <translation>Виправити {problems} ({articles})</translation>
        </message>
        <message>
            <source>Write {name} for {others} other spelling(s) in {articles}</source>
            <translation>Записати {name} замість інших написань: {others} ({articles})</translation>
        </message>
        <message>
            <source>{key}: takes a date such as 2022-03-01.</source>
            <translation>{key}: тут має бути дата, наприклад 2022-03-01.</translation>
        </message>
        <message>
            <source>another program has the file open and lets nobody change it</source>
            <translation>файл відкрито в іншій програмі, і вона не дає його змінити</translation>
        </message>
        <message>
            <source>the disk says that it did what it did not do</source>
            <translation>диск повідомляє, що зробив те, чого не зробив</translation>
        </message>
        <message>
            <source>the file is not there any more</source>
            <translation>файлу вже немає</translation>
        </message>
        <message>
            <source>it is a link that leads in a circle</source>
            <translation>це посилання, що веде по колу</translation>
        </message>
        <message>
            <source>you have no permission for this file</source>
            <translation>у вас немає дозволу на цей файл</translation>
        </message>
        <message>
            <source>the system does not permit to change this file</source>
            <translation>система не дозволяє змінити цей файл</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>диск лише для читання</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>диск заповнено</translation>
        </message>
        <message>
            <source>your share of the disk is full</source>
            <translation>вашу частку диска заповнено</translation>
        </message>
        <message>
            <source>too many files are open at once</source>
            <translation>одночасно відкрито забагато файлів</translation>
        </message>
        <message>
            <source>too many files are open on this computer at once</source>
            <translation>на цьому комп’ютері одночасно відкрито забагато файлів</translation>
        </message>
        <message>
            <source>it is a socket or a pipe, not a file</source>
            <translation>це сокет або канал, а не файл</translation>
        </message>
        <message>
            <source>it is a folder, not a file</source>
            <translation>це папка, а не файл</translation>
        </message>
        <message>
            <source>the two folders lie on different disks</source>
            <translation>ці дві папки лежать на різних дисках</translation>
        </message>
        <message>
            <source>its name is too long for the disk</source>
            <translation>його ім’я задовге для диска</translation>
        </message>
        <message>
            <source>another program has the file open</source>
            <translation>файл відкрито в іншій програмі</translation>
        </message>
        <message>
            <source>the disk reports an error: {error}</source>
            <translation>диск повідомляє про помилку: {error}</translation>
        </message>
        <message>
            <source>Looking for duplicates was stopped.</source>
            <translation>Пошук дублікатів зупинено.</translation>
        </message>
        <message>
            <source>is published</source>
            <translation>опубліковано</translation>
        </message>
        <message>
            <source>has the highest quality</source>
            <translation>має найвищу якість</translation>
        </message>
        <message>
            <source>has the highest heat</source>
            <translation>має найвищий резонанс</translation>
        </message>
        <message>
            <source>has an image</source>
            <translation>має зображення</translation>
        </message>
        <message>
            <source>came first</source>
            <translation>з’явився першим</translation>
        </message>
        <message>
            <source>has the longest excerpt</source>
            <translation>має найдовший уривок</translation>
        </message>
        <message>
            <source>nothing sets it apart</source>
            <translation>нічим не виділяється</translation>
        </message>
        <message>
            <source>The folder was closed.</source>
            <translation>Папку закрито.</translation>
        </message>
        <message>
            <source>Stopped; no file was changed.</source>
            <translation>Зупинено; жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>There is no history to write to; no file was changed.</source>
            <translation>Немає історії, у яку можна записати; жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>{path} is to be changed in two ways in one gesture</source>
            <translation>{path} має бути змінено двома способами за один крок</translation>
        </message>
        <message>
            <source>There is nothing to {step}.</source>
            <translation>Нічого {step}.</translation>
        </message>
        <message>
            <source>has nothing to undo</source>
            <translation>не має чого відміняти</translation>
        </message>
        <message>
            <source>has nothing to redo</source>
            <translation>не має чого повторювати</translation>
        </message>
        <message>
            <source>Entry {number} of the history {state} in these files.</source>
            <translation>Запис {number} історії {state} (у цих файлах).</translation>
        </message>
        <message>
            <source>is undone already</source>
            <translation>уже відмінено</translation>
        </message>
        <message>
            <source>is not undone, so there is nothing to redo</source>
            <translation>не відмінено, тож повторювати нічого</translation>
        </message>
        <message>
            <source>Entry {number} of the history {state}.</source>
            <translation>Запис {number} історії {state}.</translation>
        </message>
        <message>
            <source>made by another version</source>
            <translation>створено іншою версією</translation>
        </message>
        <message>
            <source>made for another kind of site</source>
            <translation>створено для сайту іншого типу</translation>
        </message>
        <message>
            <source>Looking what the folder holds was stopped.</source>
            <translation>Перегляд папки зупинено.</translation>
        </message>
        <message>
            <source>git blame gave no time: {error}</source>
            <translation>git blame не вказав часу: {error}</translation>
        </message>
        <message>
            <source>in the last commit</source>
            <translation>в останньому коміті</translation>
        </message>
        <message>
            <source>{path}: this change alone cannot be committed: {error}</source>
            <translation>{path}: лише цю зміну не можна закомітити: {error}</translation>
        </message>
        <message>
            <source>{missing} is in no commit yet: commit the whole file.</source>
            <translation>{missing} ще немає в жодному коміті: закомітьте весь файл.</translation>
        </message>
        <message>
            <source>Nothing was chosen to be committed.</source>
            <translation>Нічого не вибрано для коміту.</translation>
        </message>
        <message>
            <source>A commit needs a message.</source>
            <translation>Коміт потребує повідомлення.</translation>
        </message>
        <message>
            <source>Something else is not finished here (a merge or a rebase): end that first.</source>
            <translation>Тут не завершено щось інше (злиття або rebase): спершу завершіть це.</translation>
        </message>
        <message>
            <source>There is nothing to commit: all of it is as in the last commit.</source>
            <translation>Комітити нічого: усе як в останньому коміті.</translation>
        </message>
        <message>
            <source>{path} can only be resolved as a whole: {problem}</source>
            <translation>{path} можна розв’язати лише цілком: {problem}</translation>
        </message>
        <message>
            <source>a choice is missing</source>
            <translation>бракує рішення</translation>
        </message>
        <message>
            <source>{path}: another program changed the file just now.</source>
            <translation>{path}: інша програма щойно змінила файл.</translation>
        </message>
        <message>
            <source>{path}: there are still conflict markers in it.</source>
            <translation>{path}: у ньому ще є мітки конфліктів.</translation>
        </message>
        <message>
            <source>you have</source>
            <translation>ви</translation>
        </message>
        <message>
            <source>the other side has</source>
            <translation>інша сторона</translation>
        </message>
        <message>
            <source>{gone} removed the file, and the other one changed it</source>
            <translation>файл вилучено ({gone}), а інша сторона його змінила</translation>
        </message>
        <message>
            <source>{attributes} is a link, and git does not follow it.</source>
            <translation>{attributes} — посилання, а git за ним не йде.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {error}.</source>
            <translation>{file} не можна записати: {error}.</translation>
        </message>
        <message>
            <source>No branch is checked out, so there is nothing to pull into.</source>
            <translation>Жодної гілки не вибрано, тож отримувати нікуди.</translation>
        </message>
        <message>
            <source>The branch {branch} follows no other one, so there is nothing to pull from.</source>
            <translation>Гілка {branch} не стежить за іншою, тож отримувати нізвідки.</translation>
        </message>
        <message>
            <source>The pull was stopped; all is as it was before.</source>
            <translation>Отримання зупинено; усе як було.</translation>
        </message>
        <message>
            <source>There is nothing to go on with.</source>
            <translation>Продовжувати нічого.</translation>
        </message>
        <message>
            <source>There is nothing to give up.</source>
            <translation>Відмовлятися нема від чого.</translation>
        </message>
        <message>
            <source>No branch is checked out, so there is nothing to push.</source>
            <translation>Жодної гілки не вибрано, тож надсилати нічого.</translation>
        </message>
        <message>
            <source>It is not known which repository to push to (no upstream is set).</source>
            <translation>Невідомо, у який репозиторій надсилати (upstream не задано).</translation>
        </message>
        <message>
            <source>provider {providers}</source>
            <translation>джерело {providers}</translation>
        </message>
        <message>
            <source>topic {topics}</source>
            <translation>тема {topics}</translation>
        </message>
        <message>
            <source>git is not installed.</source>
            <translation>git не встановлено.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>Папки {folder} немає.</translation>
        </message>
        <message>
            <source>git cannot be started: {error}.</source>
            <translation>git не запускається: {error}.</translation>
        </message>
        <message>
            <source>git was stopped.</source>
            <translation>git зупинено.</translation>
        </message>
        <message>
            <source>git did not answer in time.</source>
            <translation>git не відповів вчасно.</translation>
        </message>
        <message>
            <source>git ended with code {code}.</source>
            <translation>git завершився з кодом {code}.</translation>
        </message>
        <message>
            <source>A merge has begun and is not finished.</source>
            <translation>Злиття почато й не завершено.</translation>
        </message>
        <message>
            <source>A rebase has begun and is not finished.</source>
            <translation>Rebase почато й не завершено.</translation>
        </message>
        <message>
            <source>A commit is being taken over from elsewhere (cherry-pick) and is not finished.</source>
            <translation>Коміт переноситься звідкись (cherry-pick), це не завершено.</translation>
        </message>
        <message>
            <source>A commit is being taken back (revert) and is not finished.</source>
            <translation>Коміт скасовується (revert), це не завершено.</translation>
        </message>
        <message>
            <source>Patches are being applied (git am) and are not finished.</source>
            <translation>Застосовуються латки (git am), це не завершено.</translation>
        </message>
        <message>
            <source>A search for a commit (git bisect) is going on.</source>
            <translation>Триває пошук коміту (git bisect).</translation>
        </message>
        <message>
            <source>No branch is checked out (detached head): commits made here are easily lost.</source>
            <translation>Жодної гілки не вибрано (від’єднаний HEAD): створені тут коміти легко втратити.</translation>
        </message>
        <message>
            <source>There is no commit yet.</source>
            <translation>Комітів ще немає.</translation>
        </message>
        <message>
            <source>Older commits were not cloned (shallow), so who changed a field may be unknown.</source>
            <translation>Старіші коміти не клоновано (shallow), тож може бути невідомо, хто змінив поле.</translation>
        </message>
        <message>
            <source>Files are kept by Git LFS, which is not installed here.</source>
            <translation>Файли зберігає Git LFS, який тут не встановлено.</translation>
        </message>
        <message>
            <source>This is git's own store (a bare repository), not a folder that files are edited in.</source>
            <translation>Це власне сховище git (bare-репозиторій), а не папка, у якій редагують файли.</translation>
        </message>
        <message>
            <source>The repository belongs to someone else, so git does not trust it. If you do: git config --global --add safe.directory "{top_of}"</source>
            <translation>Репозиторій належить комусь іншому, тому git йому не довіряє. Якщо ви довіряєте: git config --global --add safe.directory "{top_of}"</translation>
        </message>
        <message>
            <source>The repository cannot be read: {error}</source>
            <translation>Репозиторій не читається: {error}</translation>
        </message>
        <message numerus="yes">
            <source>{n} article</source>
            <translation>
                <numerusform>{n} матеріал</numerusform>
                <numerusform>{n} матеріали</numerusform>
                <numerusform>{n} матеріалів</numerusform>
            </translation>
        </message>
        <message>
            <source>Revert {of_them} to the last commit</source>
            <translation>Повернути до останнього коміту: {of_them}</translation>
        </message>
        <message>
            <source>Revert {field} of {of_them} to the last commit</source>
            <translation>Повернути {field} до останнього коміту: {of_them}</translation>
        </message>
        <message>
            <source>The history of this folder has no entry {entry}.</source>
            <translation>В історії цієї папки немає запису {entry}.</translation>
        </message>
        <message>
            <source>Entry {entry} of the history did not change {path}.</source>
            <translation>Запис {entry} історії не змінював {path}.</translation>
        </message>
        <message>
            <source>The history of this folder ({file}) was written by a newer Curator; use that one, or move the file away.</source>
            <translation>Історію цієї папки ({file}) записав новіший Curator; скористайтеся ним або перемістіть файл.</translation>
        </message>
        <message>
            <source>The history of this folder was damaged and starts anew; the old one is {aside}.</source>
            <translation>Історію цієї папки було пошкоджено, вона починається заново; стара — {aside}.</translation>
        </message>
        <message>
            <source>The history {file} is damaged ({error}); no file was changed.</source>
            <translation>Історію {file} пошкоджено ({error}); жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>The history {file} cannot be used ({error}); no file was changed.</source>
            <translation>Історією {file} не можна скористатися ({error}); жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>The index of the folder can be written neither to {parent} nor to {tempfile}: {error}.</source>
            <translation>Індекс папки не можна записати ні в {parent}, ні в {tempfile}: {error}.</translation>
        </message>
        <message>
            <source>The index of the folder is damaged ({error}).</source>
            <translation>Індекс папки пошкоджено ({error}).</translation>
        </message>
        <message>
            <source>The index of the folder cannot be used: {error}.</source>
            <translation>Індексом папки не можна скористатися: {error}.</translation>
        </message>
        <message>
            <source>{file} has the name of a temporary file of Curator's and does not hold what such a file would; it was left as it is.</source>
            <translation>{file} називається як тимчасовий файл Curator, але містить не те, що мав би; його залишено, як було.</translation>
        </message>
        <message>
            <source>{note} No file was changed; what you did now can be done again.</source>
            <translation>{note} Жодного файлу не змінено; зроблене щойно можна повторити.</translation>
        </message>
        <message>
            <source>The index cannot be kept, so the folder is read anew each time it is opened.</source>
            <translation>Індекс не вдається зберегти, тому папка читається заново щоразу, коли її відкривають.</translation>
        </message>
        <message>
            <source>There is no article {path} in {label}.</source>
            <translation>У {label} немає матеріалу {path}.</translation>
        </message>
        <message>
            <source>it does not lie in {root}</source>
            <translation>він не лежить у {root}</translation>
        </message>
        <message>
            <source>The index of the folder was damaged and has been built anew. No file was changed: others may have changed some since you saw them. Look at the list again.</source>
            <translation>Індекс папки було пошкоджено, його створено заново. Жодного файлу не змінено: тим часом їх могли змінити інші. Перегляньте список ще раз.</translation>
        </message>
        <message>
            <source>{unreadable} No file was changed.</source>
            <translation>{unreadable} Жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>The folder {root} is not there any more; no file was changed.</source>
            <translation>Папки {root} вже немає; жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>Asking for links was stopped.</source>
            <translation>Перевірку посилань зупинено.</translation>
        </message>
        <message>
            <source>the server answers {code}</source>
            <translation>сервер відповідає {code}</translation>
        </message>
        <message>
            <source>there is no such host</source>
            <translation>такого хоста немає</translation>
        </message>
        <message>
            <source>Mend the file in a text editor, at the line that is named.</source>
            <translation>Виправте файл у текстовому редакторі, у вказаному рядку.</translation>
        </message>
        <message>
            <source>Make this change in a text editor.</source>
            <translation>Зробіть цю зміну в текстовому редакторі.</translation>
        </message>
        <message>
            <source>`curator doctor FOLDER` says what is wrong, and mends what can be mended.</source>
            <translation>`curator doctor ПАПКА` каже, що не так, і виправляє те, що можна виправити.</translation>
        </message>
        <message>
            <source>Give the file a first line --- (or +++ for TOML) if it is to be an article.</source>
            <translation>Додайте файлу перший рядок --- (або +++ для TOML), якщо це має бути матеріал.</translation>
        </message>
        <message>
            <source>End the front matter with a line like the first one, of its own.</source>
            <translation>Завершіть заголовну частину окремим рядком, таким як перший.</translation>
        </message>
        <message>
            <source>Indent or quote the line that looks like the fence.</source>
            <translation>Зробіть відступ у рядку, схожому на межу, або візьміть його в лапки.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>Збережіть файл у UTF-8.</translation>
        </message>
        <message>
            <source>Move what makes it so large out of the front matter.</source>
            <translation>Винесіть із заголовної частини те, що робить її такою великою.</translation>
        </message>
        <message>
            <source>Flatten what is nested.</source>
            <translation>Зменште вкладеність.</translation>
        </message>
        <message>
            <source>Write the values out instead of naming them with *.</source>
            <translation>Запишіть самі значення, а не посилання з *.</translation>
        </message>
        <message>
            <source>Take the alias out of the value that it names.</source>
            <translation>Вилучіть псевдонім зі значення, на яке він указує.</translation>
        </message>
        <message>
            <source>Quote the text if the * is meant to stand there.</source>
            <translation>Візьміть текст у лапки, якщо * має там стояти.</translation>
        </message>
        <message>
            <source>Put spaces in the place of the tab.</source>
            <translation>Замініть табуляцію пробілами.</translation>
        </message>
        <message>
            <source>Close the quotation mark.</source>
            <translation>Закрийте лапки.</translation>
        </message>
        <message>
            <source>Close the bracket.</source>
            <translation>Закрийте дужку.</translation>
        </message>
        <message>
            <source>Put the text into quotation marks.</source>
            <translation>Візьміть текст у лапки.</translation>
        </message>
        <message>
            <source>Take the character out.</source>
            <translation>Вилучіть символ.</translation>
        </message>
        <message>
            <source>Keep one of the documents.</source>
            <translation>Залиште один із документів.</translation>
        </message>
        <message>
            <source>Write keys with values: `title: A title`.</source>
            <translation>Запишіть ключі зі значеннями: `title: Заголовок`.</translation>
        </message>
        <message>
            <source>Take the tag (the word that begins with !) away.</source>
            <translation>Приберіть тег (слово, що починається з !).</translation>
        </message>
        <message>
            <source>Correct the value, or the tag before it.</source>
            <translation>Виправте значення або тег перед ним.</translation>
        </message>
        <message>
            <source>Look at the article anew: what was to be changed is not there.</source>
            <translation>Перегляньте матеріал ще раз: того, що мало змінитися, немає.</translation>
        </message>
        <message>
            <source>Make the value a list first.</source>
            <translation>Спершу зробіть значення списком.</translation>
        </message>
        <message>
            <source>Remove one of the two keys.</source>
            <translation>Вилучіть один із двох ключів.</translation>
        </message>
        <message>
            <source>Move the comment out of what is to go, or make the change in a text editor.</source>
            <translation>Винесіть коментар із того, що має зникнути, або зробіть зміну в текстовому редакторі.</translation>
        </message>
        <message>
            <source>Replace the unusual line break by an ordinary one.</source>
            <translation>Замініть незвичний розрив рядка звичайним.</translation>
        </message>
        <message>
            <source>Choose a value that the front matter's notation can hold.</source>
            <translation>Виберіть значення, яке може містити формат заголовної частини.</translation>
        </message>
        <message>
            <source>Look for changes on disk: it may have been moved or renamed.</source>
            <translation>Перевірте зміни на диску: можливо, його переміщено або перейменовано.</translation>
        </message>
        <message>
            <source>Remove it, or put a file in its place.</source>
            <translation>Вилучіть це або поставте на його місце файл.</translation>
        </message>
        <message>
            <source>Remove the link, or let it lead to a file.</source>
            <translation>Вилучіть посилання або спрямуйте його на файл.</translation>
        </message>
        <message>
            <source>Open the folder in which the file really lies.</source>
            <translation>Відкрийте папку, у якій файл справді лежить.</translation>
        </message>
        <message>
            <source>Make the file smaller; an article has some kilobytes.</source>
            <translation>Зменште файл; матеріал має кілька кілобайтів.</translation>
        </message>
        <message>
            <source>Give yourself the permission, or ask whom the file belongs to.</source>
            <translation>Надайте собі дозвіл або зверніться до власника файлу.</translation>
        </message>
        <message>
            <source>Make the file writable, then do it again.</source>
            <translation>Дозвольте запис у файл, тоді повторіть.</translation>
        </message>
        <message>
            <source>Make the folder writable, then do it again.</source>
            <translation>Дозвольте запис у папку, тоді повторіть.</translation>
        </message>
        <message>
            <source>Ask whom the file belongs to, or make it yours first.</source>
            <translation>Зверніться до власника файлу або спершу зробіть його своїм.</translation>
        </message>
        <message>
            <source>Make room on the disk, then do it again.</source>
            <translation>Звільніть місце на диску, тоді повторіть.</translation>
        </message>
        <message>
            <source>Close the other program, then do it again.</source>
            <translation>Закрийте іншу програму, тоді повторіть.</translation>
        </message>
        <message>
            <source>Look at what stands there now, then do it again.</source>
            <translation>Подивіться, що там тепер, тоді повторіть.</translation>
        </message>
        <message>
            <source>Choose another name, or look at what has this one.</source>
            <translation>Виберіть інше ім’я або перевірте, що вже має це.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Виберіть інше ім’я.</translation>
        </message>
        <message>
            <source>Do it to the file that the link leads to, or to the link in a file manager.</source>
            <translation>Зробіть це з файлом, на який веде посилання, або з посиланням у файловому менеджері.</translation>
        </message>
        <message>
            <source>Copy the file there in a file manager.</source>
            <translation>Скопіюйте файл туди у файловому менеджері.</translation>
        </message>
        <message>
            <source>Remove the file in a file manager if it is to go for good.</source>
            <translation>Вилучіть файл у файловому менеджері, якщо його слід прибрати назавжди.</translation>
        </message>
        <message>
            <source>Close other programs, then do it again.</source>
            <translation>Закрийте інші програми, тоді повторіть.</translation>
        </message>
        <message>
            <source>Open the folder again: then the history looks at the file and says what is in it.</source>
            <translation>Відкрийте папку ще раз: тоді історія перевірить файл і скаже, що в ньому.</translation>
        </message>
        <message>
            <source>Check the disk; what is on it may have to be saved elsewhere.</source>
            <translation>Перевірте диск; можливо, те, що на ньому, слід зберегти деінде.</translation>
        </message>
        <message>
            <source>Choose which of the values counts.</source>
            <translation>Виберіть, яке зі значень чинне.</translation>
        </message>
        <message>
            <source>Change the field's type in this article first, or leave it out.</source>
            <translation>Спершу змініть тип поля в цьому матеріалі або пропустіть його.</translation>
        </message>
        <message>
            <source>Use a simpler pattern.</source>
            <translation>Скористайтеся простішим виразом.</translation>
        </message>
        <message>
            <source>No file was changed.</source>
            <translation>Жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>The file was left as it was.</source>
            <translation>Файл залишено, як був.</translation>
        </message>
        <message>
            <source>Look whether its disk is there and its name is right, then open it again.</source>
            <translation>Перевірте, чи на місці диск і чи правильне ім’я, тоді відкрийте ще раз.</translation>
        </message>
        <message>
            <source>Wait until the other one is done, then do it again.</source>
            <translation>Зачекайте, доки інший закінчить, тоді повторіть.</translation>
        </message>
        <message>
            <source>No file was made.</source>
            <translation>Файл не створено.</translation>
        </message>
        <message>
            <source>Look at the address in a browser, or type in what the page says.</source>
            <translation>Перегляньте адресу в браузері або введіть те, що на сторінці.</translation>
        </message>
        <message>
            <source>Do it again; if it fails again, report it.</source>
            <translation>Спробуйте ще раз; якщо знову не вийде, повідомте про це.</translation>
        </message>
        <message>
            <source>this file is the page of its folder, and has to be called so</source>
            <translation>цей файл — сторінка своєї папки й має так називатися</translation>
        </message>
        <message>
            <source>it has no title to be called by</source>
            <translation>немає заголовка, за яким назвати</translation>
        </message>
        <message>
            <source>it has no date, and the rule wants one in the name</source>
            <translation>немає дати, а правило вимагає її в імені</translation>
        </message>
        <message>
            <source>the numbers have no end</source>
            <translation>номери не закінчуються</translation>
        </message>
        <message>
            <source>it is another one now, so it stays</source>
            <translation>тепер це інший файл, тому він залишається</translation>
        </message>
        <message>
            <source>this is not a folder inside the site's folder</source>
            <translation>це не папка всередині папки сайту</translation>
        </message>
        <message>
            <source>it is a link to a folder outside of this one</source>
            <translation>це посилання на папку поза цією</translation>
        </message>
        <message>
            <source>the file was changed by another program since you saw it</source>
            <translation>файл змінила інша програма після того, як ви його бачили</translation>
        </message>
        <message>
            <source>{source}, as it is called now: {error}</source>
            <translation>{source}, як він зветься тепер: {error}</translation>
        </message>
        <message>
            <source>{source}, as it was called, is not there any more</source>
            <translation>{source}, як він звався, уже немає</translation>
        </message>
        <message>
            <source>the file was changed since; move it to the trash if it is to go</source>
            <translation>файл відтоді змінено; перемістіть його в кошик, якщо його слід прибрати</translation>
        </message>
        <message>
            <source>no article can be there: neither its folder nor its ending is one of this site's articles</source>
            <translation>там не може бути матеріалу: ні папка, ні розширення не належать до матеріалів цього сайту</translation>
        </message>
        <message>
            <source>{other}, which is the same to some systems</source>
            <translation>{other}, що для деяких систем те саме</translation>
        </message>
        <message>
            <source>there is a file {told} already</source>
            <translation>файл {told} уже є</translation>
        </message>
        <message>
            <source>two files cannot both be called {path}</source>
            <translation>два файли не можуть обидва називатися {path}</translation>
        </message>
        <message>
            <source>{path} is edited, not placed</source>
            <translation>{path} редагується, а не переміщується</translation>
        </message>
        <message>
            <source>it is a link to another file</source>
            <translation>це посилання на інший файл</translation>
        </message>
        <message>
            <source>it is {kind_of}, not a file</source>
            <translation>це {kind_of}, а не файл</translation>
        </message>
        <message>
            <source>this is not a path inside the folder</source>
            <translation>це не шлях усередині папки</translation>
        </message>
        <message>
            <source>the text is larger than what is read</source>
            <translation>текст більший, ніж читається</translation>
        </message>
        <message>
            <source>there is a file {target} already</source>
            <translation>файл {target} уже є</translation>
        </message>
        <message>
            <source>{folder} is a file, not a folder</source>
            <translation>{folder} — файл, а не папка</translation>
        </message>
        <message>
            <source>its folder is a link that leads out of this folder</source>
            <translation>її папка — посилання, що веде за межі цієї папки</translation>
        </message>
        <message>
            <source>another program changed the file just now</source>
            <translation>інша програма щойно змінила файл</translation>
        </message>
        <message>
            <source>the file was changed by another program meanwhile</source>
            <translation>тим часом файл змінила інша програма</translation>
        </message>
        <message>
            <source>the text below the fields</source>
            <translation>текст під полями</translation>
        </message>
        <message>
            <source>{what} was changed by another program meanwhile</source>
            <translation>{what}: тим часом змінено іншою програмою</translation>
        </message>
        <message>
            <source>{path} was changed by another program meanwhile: {shown} stands there now, not {shown2}</source>
            <translation>{path} тим часом змінила інша програма: тепер там {shown}, а не {shown2}</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>немає значення</translation>
        </message>
        <message>
            <source>what it was</source>
            <translation>те, що було</translation>
        </message>
        <message numerus="yes">
            <source>a list of {n}</source>
            <translation>
                <numerusform>список із {n} запису</numerusform>
                <numerusform>список із {n} записів</numerusform>
                <numerusform>список із {n} записів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a group of {n} keys</source>
            <translation>
                <numerusform>група з {n} ключа</numerusform>
                <numerusform>група з {n} ключів</numerusform>
                <numerusform>група з {n} ключів</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no problem "{value}". problem: takes {severity}, {unreadable}, or the code of a check, such as wrong-type.</source>
            <translation>Проблеми «{value}» немає. problem: приймає {severity}, {unreadable} або код перевірки, наприклад wrong-type.</translation>
        </message>
        <message>
            <source>Collecting addresses was stopped.</source>
            <translation>Збирання адрес зупинено.</translation>
        </message>
        <message>
            <source>Looking for problems was stopped.</source>
            <translation>Пошук проблем зупинено.</translation>
        </message>
        <message>
            <source>There is no qualifier "{key}", and no article has a key of that name. To find the text, put it in quotes: "{key}:{value}".</source>
            <translation>Умови «{key}» немає, і жоден матеріал не має ключа з такою назвою. Щоб знайти текст, візьміть його в лапки: "{key}:{value}".</translation>
        </message>
        <message>
            <source>A value is missing after {key}:</source>
            <translation>Після {key}: бракує значення</translation>
        </message>
        <message>
            <source>published: takes true, false or absent.</source>
            <translation>published: приймає true, false або absent.</translation>
        </message>
        <message>
            <source>{column}: takes a number, a comparison such as &gt;=70, or a range such as 10..50.</source>
            <translation>{column}: приймає число, порівняння на зразок &gt;=70 або діапазон на зразок 10..50.</translation>
        </message>
        <message>
            <source>month: takes a month such as 2022-03, or absent.</source>
            <translation>month: приймає місяць, наприклад 2022-03, або absent.</translation>
        </message>
        <message>
            <source>has: takes image, related, problem or conflict.</source>
            <translation>has: приймає image, related, problem або conflict.</translation>
        </message>
        <message>
            <source>is:duplicate: nobody has looked for them yet.</source>
            <translation>is:duplicate: їх іще ніхто не шукав.</translation>
        </message>
        <message>
            <source>is:changed asks git, which knows nothing of this folder.</source>
            <translation>is:changed запитує git, який нічого не знає про цю папку.</translation>
        </message>
        <message>
            <source>is: takes duplicate, edited or changed.</source>
            <translation>is: приймає duplicate, edited або changed.</translation>
        </message>
        <message>
            <source>The search is longer than {max_length} characters.</source>
            <translation>Пошук довший за {max_length} символів.</translation>
        </message>
        <message>
            <source>There is half a character here.</source>
            <translation>Тут половина символу.</translation>
        </message>
        <message>
            <source>A parenthesis is closed here that was never opened.</source>
            <translation>Тут закривається дужка, якої не відкривали.</translation>
        </message>
        <message>
            <source>OR stands between two terms; there is none before it.</source>
            <translation>OR стоїть між двома умовами; перед ним немає жодної.</translation>
        </message>
        <message>
            <source>OR stands between two terms; there is none after it.</source>
            <translation>OR стоїть між двома умовами; після нього немає жодної.</translation>
        </message>
        <message>
            <source>OR stands here a second time.</source>
            <translation>OR стоїть тут удруге.</translation>
        </message>
        <message>
            <source>The search has more than {max_terms} terms.</source>
            <translation>Пошук має понад {max_terms} умов.</translation>
        </message>
        <message>
            <source>More than {max_depth} parentheses stand inside each other.</source>
            <translation>Понад {max_depth} дужок одна в одній.</translation>
        </message>
        <message>
            <source>This parenthesis is never closed.</source>
            <translation>Цю дужку ніде не закрито.</translation>
        </message>
        <message>
            <source>There is nothing between these parentheses.</source>
            <translation>Між цими дужками нічого немає.</translation>
        </message>
        <message>
            <source>This quotation mark is never closed.</source>
            <translation>Ці лапки ніде не закрито.</translation>
        </message>
        <message>
            <source>Reading the folder was stopped.</source>
            <translation>Читання папки зупинено.</translation>
        </message>
        <message>
            <source>The sample site could not be copied to {place}: {why}.</source>
            <translation>Зразок сайту не вдалося скопіювати в {place}: {why}.</translation>
        </message>
        <message>
            <source>a view has a name and a query</source>
            <translation>добірка має назву й пошук</translation>
        </message>
        <message>
            <source>the view has no name</source>
            <translation>добірка не має назви</translation>
        </message>
        <message>
            <source>the query and the sort key of "{name}" have to be text</source>
            <translation>пошук і впорядкування «{name}» мають бути текстом</translation>
        </message>
        <message>
            <source>the columns of "{name}" have to be a list of names</source>
            <translation>стовпці «{name}» мають бути списком назв</translation>
        </message>
        <message>
            <source>the view is too long</source>
            <translation>добірка задовга</translation>
        </message>
        <message>
            <source>is nested too deeply</source>
            <translation>занадто глибока вкладеність</translation>
        </message>
        <message>
            <source>cannot be read: {words}</source>
            <translation>не читається: {words}</translation>
        </message>
        <message>
            <source>is {kind}, not a file</source>
            <translation>це {kind}, а не файл</translation>
        </message>
        <message>
            <source>is a link to a folder</source>
            <translation>це посилання на папку</translation>
        </message>
        <message>
            <source>is a link to a file that is not there</source>
            <translation>це посилання на файл, якого немає</translation>
        </message>
        <message>
            <source>is a link that leads nowhere: {words}</source>
            <translation>це посилання, що нікуди не веде: {words}</translation>
        </message>
        <message>
            <source>is a link to a file outside of this folder</source>
            <translation>це посилання на файл поза цією папкою</translation>
        </message>
        <message>
            <source>is a link to {kind_of}, not to a file</source>
            <translation>це посилання не на файл, а на це: {kind_of}</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>іменований канал</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>сокет</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>папка</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>пристрій</translation>
        </message>
        <message>
            <source>something special</source>
            <translation>щось особливе</translation>
        </message>
        <message>
            <source>The folder {root} is not there.</source>
            <translation>Папки {root} немає.</translation>
        </message>
        <message>
            <source>{root} is not a folder.</source>
            <translation>{root} — не папка.</translation>
        </message>
        <message>
            <source>The folder {root} cannot be read: you have no permission.</source>
            <translation>Папка {root} не читається: у вас немає дозволу.</translation>
        </message>
        <message>
            <source>The folder {root} cannot be read: {words}.</source>
            <translation>Папка {root} не читається: {words}.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>Пошук зупинено.</translation>
        </message>
        <message>
            <source>Counting was stopped.</source>
            <translation>Підрахунок зупинено.</translation>
        </message>
        <message>
            <source>There is no sort key "{key}"; there are {sort_keys}.</source>
            <translation>Упорядкування «{key}» немає; є {sort_keys}.</translation>
        </message>
        <message>
            <source>{settings_file} was changed meanwhile; it was left as it is.</source>
            <translation>{settings_file} тим часом змінено; його залишено, як був.</translation>
        </message>
        <message>
            <source>{settings_file} was not removed: {error}.</source>
            <translation>{settings_file} не вилучено: {error}.</translation>
        </message>
        <message>
            <source>{settings_file} cannot be read: {error}.</source>
            <translation>{settings_file} не читається: {error}.</translation>
        </message>
        <message>
            <source>{settings_file} is larger than {largest} bytes; it was left as it is.</source>
            <translation>{settings_file} більший за {largest} байтів; його залишено, як був.</translation>
        </message>
        <message>
            <source>{settings_file}: `{key}` is no list; it was left as it is.</source>
            <translation>{settings_file}: `{key}` — не список; його залишено, як був.</translation>
        </message>
        <message>
            <source>{settings_file} was not changed: {error}.</source>
            <translation>{settings_file} не змінено: {error}.</translation>
        </message>
        <message>
            <source>{settings_file}{line}: {message}; it was left as it is.</source>
            <translation>{settings_file}{line}: {message}; його залишено, як був.</translation>
        </message>
        <message>
            <source>there is another view "{name}" above</source>
            <translation>вище є інша добірка «{name}»</translation>
        </message>
        <message>
            <source>{settings_file} has a view "{name}" already.</source>
            <translation>У {settings_file} уже є добірка «{name}».</translation>
        </message>
        <message>
            <source>Somebody changed the view "{name}" in {settings_file} meanwhile; it was left as it is.</source>
            <translation>Тим часом хтось змінив добірку «{name}» у {settings_file}; її залишено, як є.</translation>
        </message>
        <message>
            <source>The file was changed by another program where it was changed here, too.</source>
            <translation>Інша програма змінила файл там само, де його змінено й тут.</translation>
        </message>
        <message>
            <source>it is a link to a file outside of this folder</source>
            <translation>це посилання на файл поза цією папкою</translation>
        </message>
        <message>
            <source>another program made it just now</source>
            <translation>інша програма щойно його створила</translation>
        </message>
        <message>
            <source>the disk reports an error, and whether the file was changed cannot be seen</source>
            <translation>диск повідомляє про помилку, і не видно, чи файл змінено</translation>
        </message>
        <message>
            <source>the file belongs to another user, and writing it would make it yours</source>
            <translation>файл належить іншому користувачеві, і запис зробив би його вашим</translation>
        </message>
        <message>
            <source>the disk takes no more</source>
            <translation>диск більше нічого не приймає</translation>
        </message>
        <message>
            <source>the file is read-only</source>
            <translation>файл лише для читання</translation>
        </message>
        <message>
            <source>the file has {size} MB, more than the {max_bytes} MB that are read</source>
            <translation>файл має {size} МБ, більше за {max_bytes} МБ, які читаються</translation>
        </message>
        <message>
            <source>nothing can be written into its folder, which is read-only</source>
            <translation>у його папку нічого не можна записати, вона лише для читання</translation>
        </message>
        <message>
            <source>it takes two articles to be no duplicates</source>
            <translation>щоб не бути дублікатами, потрібно два матеріали</translation>
        </message>
        <message>
            <source>the disk reports an error, and whether the file is in the trash cannot be seen</source>
            <translation>диск повідомляє про помилку, і не видно, чи файл у кошику</translation>
        </message>
        <message>
            <source>the trash did not take it, though the system says so</source>
            <translation>кошик його не прийняв, хоча система каже, що так</translation>
        </message>
        <message>
            <source>this disk has no trash that it could go to</source>
            <translation>цей диск не має кошика, куди його перемістити</translation>
        </message>
        <message>
            <source>the system's trash does not take it ({told})</source>
            <translation>системний кошик його не приймає ({told})</translation>
        </message>
        <message>
            <source>How far you came in this folder ({file}) was noted by a newer Curator; use that one, or move the file away.</source>
            <translation>Наскільки ви просунулися в цій папці ({file}), записав новіший Curator; скористайтеся ним або перемістіть файл.</translation>
        </message>
        <message>
            <source>How far you came in this folder could not be read; it starts anew.</source>
            <translation>Не вдалося прочитати, наскільки ви просунулися в цій папці; усе починається заново.</translation>
        </message>
        <message>
            <source>How far you come cannot be noted in {file} ({error}).</source>
            <translation>Не вдається записати, наскільки ви просунулися, у {file} ({error}).</translation>
        </message>
        <message>
            <source>the name has no address</source>
            <translation>ім’я не має адреси</translation>
        </message>
        <message>
            <source>it leads into a private network, where nothing is asked</source>
            <translation>веде в приватну мережу, де нічого не запитується</translation>
        </message>
        <message>
            <source>An address of the web begins with http:// or https://.</source>
            <translation>Вебадреса починається з http:// або https://.</translation>
        </message>
        <message>
            <source>There is no page at this address, but {kind}.</source>
            <translation>За цією адресою не сторінка, а {kind}.</translation>
        </message>
        <message>
            <source>Fetching the page was stopped.</source>
            <translation>Завантаження сторінки зупинено.</translation>
        </message>
        <message>
            <source>it is over</source>
            <translation>час вийшов</translation>
        </message>
        <message>
            <source>The server sent the page packed ({packing}), which was not asked for.</source>
            <translation>Сервер без запиту надіслав сторінку стисненою ({packing}).</translation>
        </message>
        <message>
            <source>The server sent a page that cannot be unpacked.</source>
            <translation>Сервер надіслав сторінку, яку не можна розпакувати.</translation>
        </message>
        <message>
            <source>The server answers {code}: there is no such page for us.</source>
            <translation>Сервер відповідає {code}: для нас такої сторінки немає.</translation>
        </message>
        <message>
            <source>The address leads into a private network, where nothing is asked.</source>
            <translation>Адреса веде в приватну мережу, де нічого не запитується.</translation>
        </message>
        <message>
            <source>The server takes too long.</source>
            <translation>Сервер відповідає задовго.</translation>
        </message>
        <message>
            <source>There is no such host, or no connection to the net.</source>
            <translation>Такого хоста немає, або немає з’єднання з мережею.</translation>
        </message>
        <message>
            <source>The server does not answer as a web server does.</source>
            <translation>Сервер відповідає не так, як вебсервер.</translation>
        </message>
        <message>
            <source>This is no address of the web.</source>
            <translation>Це не вебадреса.</translation>
        </message>
        <message>
            <source>The page cannot be fetched: {part}.</source>
            <translation>Сторінку не вдалося завантажити: {part}.</translation>
        </message>
        <message>
            <source>the connection broke</source>
            <translation>з’єднання обірвалося</translation>
        </message>
        <message>
            <source>something else than a message was written</source>
            <translation>записано щось інше, ніж повідомлення</translation>
        </message>
        <message>
            <source>{file} cannot be locked ({error}); no file was changed.</source>
            <translation>{file} не вдається заблокувати ({error}); жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>Nothing can be written into {parent} ({error}); no file was changed.</source>
            <translation>У {parent} нічого не можна записати ({error}); жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>Stopped while waiting for another Curator; no file was changed.</source>
            <translation>Зупинено під час очікування іншого Curator; жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>Another Curator is writing into this folder and does not end; no file was changed.</source>
            <translation>Інший Curator пише в цю папку й не закінчує; жодного файлу не змінено.</translation>
        </message>
        <message>
            <source>the history cannot be written any more, and without it nothing is</source>
            <translation>історію більше не можна записати, а без неї нічого не записується</translation>
        </message>
        <message>
            <source>the index cannot be read any more, and without it nothing is written</source>
            <translation>індекс більше не читається, а без нього нічого не записується</translation>
        </message>
        <message>
            <source>{file}: too large for settings; using the defaults</source>
            <translation>{file}: завеликий для налаштувань; діють типові</translation>
        </message>
        <message>
            <source>{file}: {error}; using the default settings</source>
            <translation>{file}: {error}; діють типові налаштування</translation>
        </message>
        <message>
            <source>{file}: holds no settings; using the defaults</source>
            <translation>{file}: не містить налаштувань; діють типові</translation>
        </message>
        <message>
            <source>{file}: using the default for {broken}</source>
            <translation>{file}: типове значення для {broken}</translation>
        </message>
        <message>
            <source>{file}: settings not saved: {error}</source>
            <translation>{file}: налаштування не збережено: {error}</translation>
        </message>
        <message>
            <source>{part}: not found in {folders}; please install Curator again</source>
            <translation>{part}: не знайдено в {folders}; установіть Curator ще раз</translation>
        </message>
        <message>
            <source>Set {keys} in {articles}</source>
            <translation>Установити {keys} ({articles})</translation>
        </message>
        <message>
            <source>Remove {keys} in {articles}</source>
            <translation>Вилучити {keys} ({articles})</translation>
        </message>
        <message>
            <source>Add to {keys} in {articles}</source>
            <translation>Додати до {keys} ({articles})</translation>
        </message>
        <message>
            <source>Take out of {keys} in {articles}</source>
            <translation>Вилучити з {keys} ({articles})</translation>
        </message>
        <message>
            <source>Reorder {keys} in {articles}</source>
            <translation>Перевпорядкувати {keys} ({articles})</translation>
        </message>
        <message>
            <source>Publish {articles}</source>
            <translation>Опублікувати {articles}</translation>
        </message>
        <message>
            <source>Unpublish {articles}</source>
            <translation>Зняти з публікації {articles}</translation>
        </message>
    </context>
</TS>
