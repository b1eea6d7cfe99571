//! The demonstration opens on any day of the year, not only while it was being written.

use chrono::TimeDelta;
use testing::Engine;

use crate::house;

#[tokio::test]
async fn the_demonstration_opens_at_every_time_of_the_year() {
    // From the house's November over two new years, the end of February and a leap day.
    for days in [4, 37, 38, 96, 402, 462, 768] {
        let house = house::empty(Engine::Sqlite).await;
        house.wait(TimeDelta::days(days));
        for area in &house.house.areas {
            (area.seeds)(house.centre.clone())
                .await
                .unwrap_or_else(|no| panic!("{}, {days} days on: {no}", area.key));
        }
    }
}
